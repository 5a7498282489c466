package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.validation.Years;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lines of money and projects lack, and who is to be asked for it. */
final class MissingFacts {
    static final String SECRETARIAT = "Sekretariatet";
    private static final String POLITICAL_LEVEL = Level.POLITICAL.label();

    private final Membership members;
    private final LocalDate lastDay;

    /** @param lastDay of the cooperation */
    MissingFacts(Membership members, LocalDate lastDay) {
        this.members = members;
        this.lastDay = lastDay;
    }

    /** @param fundName of the fund that it is a line of */
    List<Missing> of(String fundName, FundsPart.MoneyLine line) {
        String period = FundsPart.period(line.period(), fundName);
        String party = line.party();
        String holder = party == null ? line.label() : members.nameOf(party);
        List<Missing> missing = new ArrayList<>(isOnlyCarriedBeyond(line) ? List.of() : amounts(line, holder, period));
        if (line.open().carriedOut() == null) {
            missing.add(new Missing("Overført beløb for %s, %s".formatted(holder, period), asked(party)));
        }
        if (party == null) {
            missing.add(new Missing("Fordeling på parter af %s, %s".formatted(line.label(), period), SECRETARIAT));
        } else if (members.isRegion(party)) {
            if (members.councils().size() > 1) {
                missing.add(new Missing(
                        "%ss fordeling på %s af midler fra %s"
                                .formatted(
                                        holder,
                                        DanishLists.and(
                                                List.copyOf(members.councils().values())),
                                        period),
                        holder));
            }
        } else if (members.municipality(party).isEmpty()) {
            missing.add(
                    new Missing("Modtager af midler hos %s, som ikke er medlem".formatted(line.label()), SECRETARIAT));
        } else if (members.municipality(party).orElseThrow().council() == null) {
            missing.add(new Missing("Hvilket sundhedsråd %s går til".formatted(holder), "Ministeriet"));
        }
        return missing;
    }

    private List<Missing> amounts(FundsPart.MoneyLine line, String holder, String period) {
        List<Missing> missing = new ArrayList<>();
        String party = line.party();
        Figures figures = line.open();
        if (figures.received() == null) {
            missing.add(new Missing("Modtaget beløb for %s, %s".formatted(holder, period), asked(party)));
        }
        if (figures.committed() == null) {
            missing.add(new Missing("Disponeret beløb for %s, %s".formatted(holder, period), SECRETARIAT));
        }
        if (figures.spent() == null) {
            missing.add(new Missing("Anvendt beløb for %s, %s".formatted(holder, period), asked(party)));
        }
        return missing;
    }

    /** A period after the last day has the money that was carried into it; what comes besides is no matter of the cooperation. */
    private boolean isOnlyCarriedBeyond(FundsPart.MoneyLine line) {
        boolean isBeyond = Years.of(line.period())
                .filter(it -> LocalDate.of(it.first(), Month.JANUARY, 1).isAfter(lastDay))
                .isPresent();
        return isBeyond
                && Stream.of(Quantity.RECEIVED, Quantity.COMMITTED, Quantity.RESERVED, Quantity.SPENT)
                        .map(line.open()::of)
                        .allMatch(it -> it == null || it.ore() == 0);
    }

    /** That nobody states any money of a party, which is not that it has none. */
    TextLine noMoney(Receiver party) {
        return new TextLine(
                "money-not-stated:" + party.id(),
                TextLine.Kind.MONEY_NOT_STATED,
                members.nameOf(party.id()),
                List.of(new Fact("Midler", "Der er ikke oplyst nogen midler")),
                List.of(party.id()),
                List.of(),
                List.of(new Missing("Midler for %s".formatted(members.nameOf(party.id())), asked(party.id()))),
                Source.NONE,
                Access.OPEN);
    }

    /** Whether money of an earlier year goes on, which the party itself decides. */
    Missing answer(FundsPart.CarryOverAnswer it) {
        return new Missing("Svar fra %s om overførsel af %s".formatted(it.label(), it.money()), asked(it.party()));
    }

    /** How much of its money a party carries over, which it has not said. */
    Missing amount(FundsPart.CarryOverAnswer it) {
        String to = it.to() == null ? "" : " til " + it.to();
        return new Missing(
                "Beløb, som %s overfører fra %s%s%s"
                        .formatted(it.label(), it.from(), it.fund() == null ? "" : " (%s)".formatted(it.fund()), to),
                asked(it.party()));
    }

    private String asked(@Nullable String party) {
        return party == null ? SECRETARIAT : "Økonomi, " + members.nameOf(party);
    }

    /** What one party has in a project in one fund; a grant of one year can be used in the next. */
    private record Share(String fund, @Nullable String party, String label) {
        static Share of(FundsPart.ProjectMoney it) {
            return new Share(it.fund(), it.party(), it.label());
        }
    }

    /** More was spent of a share than was granted, over all periods. */
    static List<Missing> overspent(FundsPart funds, ProjectsPart.Project project, List<FundsPart.ProjectMoney> money) {
        return money.stream()
                .collect(Collectors.groupingBy(Share::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(its -> overspentShare(funds, project, its).stream())
                .toList();
    }

    /** Nothing is said where somebody has not stated what was granted. */
    private static Optional<Missing> overspentShare(
            FundsPart funds, ProjectsPart.Project project, List<FundsPart.ProjectMoney> its) {
        Money over = Money.NONE;
        for (FundsPart.ProjectMoney it : its) {
            if (it.committed() == null) {
                return Optional.empty();
            }
            over = over.plus(it.open().known(Quantity.SPENT).orAtLeast()).minus(it.committed());
        }
        return over.ore() <= 0
                ? Optional.empty()
                : Optional.of(new Missing(
                        "Hvem dækker, at %s har brugt %s kr. mere end bevilget af %s, %s"
                                .formatted(
                                        project.name(),
                                        DanishNumbers.format(over),
                                        its.getFirst().label(),
                                        FundsPart.period(
                                                DanishLists.and(its.stream()
                                                        .map(FundsPart.ProjectMoney::period)
                                                        .distinct()
                                                        .sorted()
                                                        .toList()),
                                                funds.nameOf(its.getFirst().fund()))),
                        POLITICAL_LEVEL));
    }

    /** Who is asked for what concerns the region. */
    String regionName() {
        return members.region() == null ? SECRETARIAT : members.region().successor();
    }

    List<Missing> of(ProjectsPart.Project it) {
        List<Missing> missing = new ArrayList<>();
        for (String what : it.missing()) {
            switch (what) {
                case "decision" ->
                    missing.add(new Missing("Beslutning om %s efter 2026".formatted(it.name()), POLITICAL_LEVEL));
                case "owner" -> {
                    if (it.owner() == null) {
                        missing.add(owner(it));
                    }
                }
                case "phase" -> missing.add(new Missing("Fase for %s".formatted(it.name()), asked(it.ownerParty())));
                case "dates" ->
                    missing.add(new Missing("%s for %s".formatted(dates(it), it.name()), asked(it.ownerParty())));
                case "council" ->
                    missing.add(
                            new Missing("Hvilket sundhedsråd %s føres over til".formatted(it.name()), POLITICAL_LEVEL));
                default -> missing.add(new Missing("%s: %s".formatted(it.name(), what), SECRETARIAT));
            }
        }
        if (it.owner() == null && it.ownerParty() == null && !it.missing().contains("owner")) {
            missing.add(owner(it));
        }
        return missing;
    }

    private static Missing owner(ProjectsPart.Project it) {
        return new Missing(
                it.phase().equals(Phase.IN_OPERATION.code())
                        ? "Ejer af %s: hvem driver det nu".formatted(it.name())
                        : "Ejer af %s".formatted(it.name()),
                SECRETARIAT);
    }

    /** Those that nobody has stated. */
    private static String dates(ProjectsPart.Project it) {
        if (it.from() == null) {
            return it.until() == null ? "Start og slut" : "Start";
        }
        return "Slut";
    }
}
