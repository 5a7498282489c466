package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.handover.HandoverPart.Amounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.AnswerSource;
import dk.sundhedsklynge.funds.handover.HandoverPart.Answered;
import dk.sundhedsklynge.funds.handover.HandoverPart.CarryOverAnswer;
import dk.sundhedsklynge.funds.note.NoteOrigin.Channel;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.platform.validation.Years;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parties answer of money that can go on to a later year, and which of them have not answered. */
@ApplicationScoped
class ReadCarryOverAnswers {
    private static final String STANDING = """
            select id, party, label, period, amount, counts_from, reference, on_behalf, came_on, source_document, source_line,
                entered_at, entered_by_name, fund, details ->> 'to' as to_period, details ->> 'answer' as answer, %s
            from note n where cooperation = ? and kind = 'carry-over-answer' and state <> 'REVERSED'
            order by counts_from, number""".formatted(Papers.OF_NOTE);

    private final Database database;
    private final Clock clock;

    ReadCarryOverAnswers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param fund by its name */
    record Answer(String fund, HeldIn place, CarryOverAnswer said) {}

    /** @param label of a holder, as it may be told */
    Given given(String cooperation, Function<Holder, String> label) {
        return new Given(
                database.list(STANDING, row -> answer(row, label), cooperation),
                LocalDate.now(clock.withZone(DanishDates.ZONE)).getYear(),
                label);
    }

    /** What was answered. */
    record Given(List<Answer> answers, int thisYear, Function<Holder, String> label) {

        /**
         * The answers, and those that are still awaited: of another fund nobody is asked.
         *
         * @param lines the cluster's money, as one kind of readers may see it
         */
        List<CarryOverAnswer> andAwaited(SortedMap<HeldIn, Amounts> lines) {
            Set<HeldIn> answered = answers.stream()
                    .filter(it -> it.fund().equals(FundNames.CLUSTER))
                    .map(Answer::place)
                    .collect(Collectors.toSet());
            Stream<CarryOverAnswer> awaited = lines.entrySet().stream()
                    .filter(it -> mayGoOn(it.getValue())
                            && it.getKey().holder().namesParty()
                            && isOver(it.getKey().period(), thisYear)
                            && !answered.contains(it.getKey()))
                    .map(it -> awaited(it.getKey(), it.getValue().unspent()));
            return Stream.concat(answers.stream().map(Answer::said), awaited)
                    .sorted(Comparator.comparing(CarryOverAnswer::label).thenComparing(CarryOverAnswer::from))
                    .toList();
        }

        private CarryOverAnswer awaited(HeldIn place, @Nullable Money left) {
            return new CarryOverAnswer(
                    place.holder().party(),
                    label.apply(place.holder()),
                    place.period(),
                    null,
                    Answered.AWAITED,
                    left,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** Money is left, or nobody knows that none is, and no amount was carried on. */
    private static boolean mayGoOn(Amounts amounts) {
        Money unspent = amounts.unspent();
        Money carriedOut = amounts.carriedOut();
        boolean left = unspent == null ? !hadNothing(amounts) : unspent.ore() > 0;
        return left && (carriedOut == null || carriedOut.ore() == 0);
    }

    private static boolean hadNothing(Amounts amounts) {
        Money received = amounts.received();
        return received != null && received.plus(amounts.carriedIn()).ore() <= 0;
    }

    /** Whether a year, or the last year of a pool such as 2022-2023, is over. */
    private static boolean isOver(String period, int thisYear) {
        return Years.of(period).filter(it -> it.last() < thisYear).isPresent();
    }

    private static Answer answer(ResultSet row, Function<Holder, String> label) throws SQLException {
        Holder holder = Holder.of(row.getString("party"), row.getString("label"));
        Long amount = row.getObject("amount", Long.class);
        String fund = row.getString("fund");
        return new Answer(
                fund,
                new HeldIn(holder, row.getString("period")),
                new CarryOverAnswer(
                        holder.party(),
                        label.apply(holder),
                        row.getString("period"),
                        row.getString("to_period"),
                        Answered.valueOf(row.getString("answer")),
                        money(amount),
                        row.getObject("counts_from", LocalDate.class),
                        Columns.id(row, "id"),
                        source(row),
                        fund.equals(FundNames.CLUSTER) ? null : FundNames.inWords(fund)));
    }

    private static AnswerSource source(ResultSet row) throws SQLException {
        String channel = row.getString("on_behalf");
        return new AnswerSource(
                row.getString("reference"),
                Columns.idOrNull(row, "source_document"),
                Columns.numberOrNull(row, "source_line"),
                channel == null ? null : Channel.valueOf(channel).label(),
                Columns.dayOrNull(row, "came_on"),
                LocalDate.ofInstant(Columns.moment(row, "entered_at"), DanishDates.ZONE),
                row.getString("entered_by_name"),
                Papers.of(row));
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }
}
