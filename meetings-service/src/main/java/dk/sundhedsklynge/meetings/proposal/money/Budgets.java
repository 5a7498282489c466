package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.money.Keys.Key;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects.Named;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.AmountInText;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.proposal.text.StepWords;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Grants from an approved budget by year, {@code 313.400 kr. i 2023 og 700.660 kr. i 2024}. Amounts in the decision count
 * before those in the table of the agenda. The text seldom names the project or who pays, so every one has a doubt.
 */
public final class Budgets {
    private static final Pattern BUDGET = Pattern.compile("budget", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN_YEAR = Pattern.compile("^\\s*(?:kr\\b\\.?)?\\s*i (20\\d\\d)\\b");
    private static final Pattern PURPOSE =
            Pattern.compile("klyngemidler til (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ProposalCollector collector;
    private final MeetingProjects projects;
    private final Keys keys;

    public Budgets(ProposalCollector collector, MeetingProjects projects, Keys keys) {
        this.collector = collector;
        this.projects = projects;
        this.keys = keys;
    }

    /** @param line where the amounts are printed */
    private record Years(Map<String, Money> amounts, int line, String quote) {}

    public void propose(ItemRecord item) {
        for (DecisionRecord decision : item.decisions()) {
            boolean approved = decision.outcome().approves()
                    && BUDGET.matcher(decision.text()).find();
            boolean onlyBudget = !decision.text().toLowerCase(Locale.ROOT).contains("nøgle");
            if (approved && onlyBudget) {
                years(item).ifPresent(years -> propose(item, decision, years));
                return;
            }
        }
    }

    private void propose(ItemRecord item, DecisionRecord decision, Years years) {
        Matcher purpose = PURPOSE.matcher(item.title());
        if (!purpose.find()) {
            collector.notice(
                    item,
                    decision.line(),
                    "Et budget er godkendt, men det fremgår ikke til hvilket projekt. Opret bevillingen på beslutningen.");
            return;
        }
        SourcePlace place = SourcePlace.of(item, decision).at(years.line());
        String name = StepWords.capitalized(purpose.group(1));
        Named project = projects.named(name)
                .filter(it -> it.registration() != null)
                .orElseGet(
                        () -> projects.register(
                                place,
                                name,
                                List.of(),
                                null,
                                item.title(),
                                new Doubt()
                                        .add(
                                                "Beslutningen nævner ikke projektets navn. Navnet er taget fra punktets overskrift; ret det, hvis det er forkert.")));
        Key key = keys.of(item).orElse(null);
        years.amounts().forEach((year, amount) -> propose(place, decision, years, project, key, year, amount));
    }

    private void propose(
            SourcePlace place,
            DecisionRecord decision,
            Years years,
            Named project,
            @Nullable Key key,
            String year,
            Money amount) {
        List<Terms.Share> shares = key == null ? List.of() : shares(key.table(), year, amount);
        Key sharing = shares.isEmpty() ? key : null;
        List<UUID> waitsFor = new ArrayList<>(project.waitsFor());
        if (sharing != null) {
            waitsFor.add(sharing.effect());
        }
        Doubt doubt = new Doubt()
                .addUnlessApproved(decision)
                .addIf(!shares.isEmpty(), "Parterne står ikke i beslutningen, men kun i tabellen med nøglen.")
                .addIf(
                        sharing != null,
                        "Referatet fordeler ikke beløbet for %s på parterne, så det deles efter nøglen."
                                .formatted(year))
                .addIf(key == null, "Det fremgår ikke, hvem der betaler.");
        collector.propose(
                place,
                EffectType.GRANT,
                new Terms.Commitment(
                        project.id(),
                        year,
                        amount,
                        null,
                        key == null ? PositionTable.WHOLE_CLUSTER : null,
                        sharing == null ? null : sharing.id(),
                        shares.isEmpty() ? null : shares),
                waitsFor,
                decision.text() + "\n" + years.quote(),
                doubt);
    }

    /** The amounts from the decision, or else those from a table. */
    private static Optional<Years> years(ItemRecord item) {
        for (var section : ItemTexts.decisionSections(item)) {
            for (Sentence sentence : Sentence.in(section.text(), section.textLine())) {
                Map<String, Money> amounts = byYear(sentence.text());
                if (!amounts.isEmpty()) {
                    return Optional.of(new Years(amounts, sentence.line(), sentence.text()));
                }
            }
        }
        return item.content().tables().stream()
                .flatMap(table -> ofTable(table).stream())
                .findFirst();
    }

    private static Map<String, Money> byYear(String text) {
        Map<String, Money> amounts = new TreeMap<>();
        for (AmountInText amount : AmountInText.in(text)) {
            Matcher year = IN_YEAR.matcher(text.substring(amount.end()));
            if (year.find() && !amount.approximate()) {
                amounts.putIfAbsent(year.group(1), amount.money());
            }
        }
        return amounts;
    }

    private static Optional<Years> ofTable(TableContent table) {
        for (Row row : table.rows()) {
            if (PositionTable.name(row).matches("(?i)(?:total|i alt).*")) {
                Map<String, Money> amounts = new TreeMap<>();
                for (int i = 1; i < Math.min(table.header().size(), row.cells().size()); i++) {
                    Money amount = money(row.cells().get(i));
                    if (table.header().get(i).matches("20\\d\\d") && amount != null) {
                        amounts.put(table.header().get(i), amount);
                    }
                }
                return amounts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Years(amounts, row.line(), String.valueOf(table.title())));
            }
        }
        return Optional.empty();
    }

    /** The shares printed for that year; empty unless their sum is exactly the amount. */
    private static List<Terms.Share> shares(TableContent table, String year, Money amount) {
        int column = table.header().indexOf(year);
        if (column < 1) {
            return List.of();
        }
        List<Terms.Share> shares = new ArrayList<>();
        for (Row row : table.rows()) {
            Money share = column < row.cells().size() ? money(row.cells().get(column)) : null;
            if (row.party() != null && share != null && share.ore() > 0) {
                shares.add(new Terms.Share(Objects.requireNonNull(row.party()), share));
            }
        }
        Money sum = shares.stream().map(Terms.Share::amount).reduce(Money.NONE, Money::plus);
        return sum.equals(amount) ? shares : List.of();
    }

    private static @Nullable Money money(Cell cell) {
        return cell.amount() == null || cell.amount().stripTrailingZeros().scale() > 2
                ? null
                : Money.ofKroner(cell.amount());
    }
}
