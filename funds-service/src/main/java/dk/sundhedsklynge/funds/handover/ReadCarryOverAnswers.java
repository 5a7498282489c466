package dk.sundhedsklynge.funds.handover;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.handover.HandoverPart.Amounts;
import dk.sundhedsklynge.funds.handover.HandoverPart.Answered;
import dk.sundhedsklynge.funds.handover.HandoverPart.CarryOverAnswer;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the parties answer of money that can go on to a later year, and which of them have not answered. */
@ApplicationScoped
class ReadCarryOverAnswers {
    private static final String STANDING = """
            select id, party, label, period, amount, counts_from, details ->> 'to' as to_period, details ->> 'answer' as answer
            from note where cooperation = ? and kind = 'carry-over-answer' and state <> 'REVERSED' order by counts_from, number""";

    private static final Pattern LAST_YEAR = Pattern.compile("([0-9]{4})$");

    private final Database database;
    private final Clock clock;

    ReadCarryOverAnswers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Answer(HeldIn place, CarryOverAnswer said) {}

    /**
     * @param lines what is open of the cluster's money
     * @param label of a holder, as it may be told
     */
    List<CarryOverAnswer> of(String cooperation, SortedMap<HeldIn, Amounts> lines, Function<Holder, String> label) {
        List<Answer> answers = database.list(STANDING, row -> answer(row, label), cooperation);
        Set<HeldIn> answered = new HashSet<>();
        answers.forEach(it -> answered.add(it.place()));
        int thisYear = LocalDate.now(clock.withZone(DanishDates.ZONE)).getYear();
        List<CarryOverAnswer> all =
                new ArrayList<>(answers.stream().map(Answer::said).toList());
        lines.forEach((place, amounts) -> {
            if (isLeft(amounts)
                    && place.holder().namesParty()
                    && isOver(place.period(), thisYear)
                    && !answered.contains(place)) {
                all.add(new CarryOverAnswer(
                        place.holder().party(),
                        label.apply(place.holder()),
                        place.period(),
                        null,
                        Answered.AWAITED,
                        amounts.unspent(),
                        null,
                        null));
            }
        });
        return all.stream()
                .sorted(Comparator.comparing(CarryOverAnswer::label).thenComparing(CarryOverAnswer::from))
                .toList();
    }

    /** Money is left, and nothing of it was carried on. */
    private static boolean isLeft(Amounts amounts) {
        Money unspent = amounts.unspent();
        Money carriedOut = amounts.carriedOut();
        return unspent != null && unspent.ore() > 0 && carriedOut != null && carriedOut.ore() == 0;
    }

    /** Whether a year, or the last year of a pool such as 2022-2023, is over. */
    private static boolean isOver(String period, int thisYear) {
        return LAST_YEAR.matcher(period).results().anyMatch(it -> Integer.parseInt(it.group(1)) < thisYear);
    }

    private static Answer answer(ResultSet row, Function<Holder, String> label) throws SQLException {
        Holder holder = Holder.of(row.getString("party"), row.getString("label"));
        Long amount = row.getObject("amount", Long.class);
        return new Answer(
                new HeldIn(holder, row.getString("period")),
                new CarryOverAnswer(
                        holder.party(),
                        label.apply(holder),
                        row.getString("period"),
                        row.getString("to_period"),
                        Answered.valueOf(row.getString("answer")),
                        money(amount),
                        row.getObject("counts_from", LocalDate.class),
                        Columns.id(row, "id")));
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }
}
