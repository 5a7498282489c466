package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts each line into the dossiers where it belongs. The same parts and members always give the same dossiers.
 *
 * <p>Money stands in the dossier of the council of its municipality and in that of the municipality itself. Money of the region
 * stands in its dossier alone, with the councils that it may concern; it is never divided here. What no party holds stands by
 * itself. Lines that name nobody stand in all councils' dossiers, marked.
 */
public final class Distribution {
    private static final String SECRETARIAT = "Sekretariatet";
    private static final String POLITICAL_LEVEL = "Politisk niveau";

    private final Membership members;
    private final Gathered parts;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> moneyKeys = new LinkedHashSet<>();

    private Distribution(Membership members, Gathered parts) {
        this.members = members;
        this.parts = parts;
    }

    /** Councils first, then the region, what has no receiver, and the municipalities. */
    public static List<Dossier> of(Membership members, Gathered parts) {
        return new Distribution(members, parts).distribute();
    }

    /** A dossier while lines come in; two are the same only when they are one. */
    private static final class Draft {
        private final Receiver receiver;
        private final List<MoneyLine> money = new ArrayList<>();
        private final List<ProjectLine> projects = new ArrayList<>();
        private final List<TextLine> texts = new ArrayList<>();

        Draft(Receiver receiver) {
            this.receiver = receiver;
        }

        boolean isFor(Receiver.Kind kind) {
            return receiver.kind() == kind;
        }

        Dossier finish() {
            return new Dossier(receiver, List.copyOf(money), List.copyOf(projects), List.copyOf(texts));
        }
    }

    private List<Dossier> distribute() {
        receivers().forEach(it -> drafts.put(it.key(), new Draft(it)));
        parts.funds().funds().forEach(fund -> fund.lines().forEach(line -> money(fund, line)));
        projects();
        parts.texts().forEach(this::text);
        parts.funds().findings().forEach(this::finding);
        if (members.region() != null) {
            Participants.of(members.region()).forEach(it -> put(it, regions().toList()));
        }
        return drafts.values().stream()
                .map(Draft::finish)
                .filter(it -> it.receiver().kind() != Receiver.Kind.NOBODY || !it.hasNothing())
                .toList();
    }

    private List<Receiver> receivers() {
        List<Receiver> all = new ArrayList<>();
        members.councils().forEach((id, name) -> all.add(Receiver.council(id, name, membersOf(id))));
        List<String> withoutCouncil = membersOf(null);
        if (!withoutCouncil.isEmpty()) {
            all.add(Receiver.unknownCouncil(withoutCouncil));
        }
        if (members.region() != null) {
            all.add(Receiver.region(members.region()));
        }
        all.add(Receiver.nobody());
        members.municipalities().forEach(it -> all.add(Receiver.municipality(it)));
        return all;
    }

    private List<String> membersOf(@Nullable String council) {
        return members.municipalities().stream()
                .filter(it -> council == null ? it.council() == null : council.equals(it.council()))
                .map(Membership.Municipality::name)
                .toList();
    }

    /** Where money of a party stands: with its council and itself, with the region, or with nobody. */
    private List<Draft> placesOf(@Nullable String party) {
        if (members.isRegion(party)) {
            return drafts.values().stream()
                    .filter(it -> it.isFor(Receiver.Kind.REGION))
                    .toList();
        }
        return members.municipality(party)
                .map(it -> List.of(councilOf(it), draft(Receiver.municipality(it))))
                .orElseGet(() -> List.of(draft(Receiver.nobody())));
    }

    private Draft councilOf(Membership.Municipality it) {
        return draft(
                it.council() == null
                        ? Receiver.unknownCouncil(List.of())
                        : Receiver.council(it.council(), it.council(), List.of()));
    }

    private Draft draft(Receiver receiver) {
        Draft held = drafts.get(receiver.key());
        if (held == null) {
            throw new IllegalStateException("No dossier for " + receiver.key());
        }
        return held;
    }

    private Stream<Draft> councils() {
        return drafts.values().stream().filter(it -> it.isFor(Receiver.Kind.COUNCIL));
    }

    private Stream<Draft> regions() {
        return drafts.values().stream().filter(it -> it.isFor(Receiver.Kind.REGION));
    }

    private void money(FundsPart.Fund fund, FundsPart.MoneyLine line) {
        boolean ofMunicipality = members.municipality(line.party()).isPresent();
        MoneyLine placed = new MoneyLine(
                moneyKey(fund.fund(), line),
                fund.fund(),
                fund.name(),
                line.party(),
                line.label(),
                line.period(),
                line.open(),
                ofMunicipality ? List.of() : List.copyOf(members.councils().values()),
                missingOf(line),
                line.anchors().stream().map(Source::of).toList(),
                line.anchorsLeftOut());
        placesOf(line.party()).forEach(it -> it.money.add(placed));
        if (!ofMunicipality) {
            elsewhere(placed);
        }
    }

    /** Money of the region, or that no party holds, is counted once; those whom it may concern read where it stands. */
    private void elsewhere(MoneyLine line) {
        TextLine reference = MoneyElsewhere.of(line, placesOf(line.party()).getFirst().receiver, projectFacts(line));
        boolean unsplit = line.party() == null;
        put(
                reference,
                drafts.values().stream()
                        .filter(it -> it.isFor(Receiver.Kind.COUNCIL)
                                || unsplit && (it.isFor(Receiver.Kind.REGION) || it.isFor(Receiver.Kind.MUNICIPALITY)))
                        .toList());
    }

    /** What of the money is in projects, as facts. */
    private List<Fact> projectFacts(MoneyLine line) {
        return parts.funds().projects().stream()
                .filter(it -> it.fund().equals(line.fund())
                        && it.period().equals(line.period())
                        && it.label().equals(line.label())
                        && Objects.equals(it.party(), line.party()))
                .flatMap(it -> Optional.ofNullable(projectName(it.project())).stream()
                        .map(name -> MoneyElsewhere.ofProject(name, it)))
                .toList();
    }

    /** Two lines of one party and period, which funds do not write, would still be two. */
    private String moneyKey(String fund, FundsPart.MoneyLine line) {
        String key = "money:%s:%s:%s"
                .formatted(fund, line.party() == null ? "-" + line.label() : line.party(), line.period());
        String own = key;
        for (int again = 2; !moneyKeys.add(own); again++) {
            own = key + "#" + again;
        }
        return own;
    }

    private List<Missing> missingOf(FundsPart.MoneyLine line) {
        String party = line.party();
        String holder = party == null ? line.label() : members.nameOf(party);
        List<Missing> missing = new ArrayList<>();
        Figures figures = line.open();
        if (figures.received() == null) {
            missing.add(new Missing("Modtaget beløb for %s, %s".formatted(holder, line.period()), asked(party)));
        }
        if (figures.committed() == null) {
            missing.add(new Missing("Disponeret beløb for %s, %s".formatted(holder, line.period()), SECRETARIAT));
        }
        if (figures.spent() == null) {
            missing.add(new Missing("Anvendt beløb for %s, %s".formatted(holder, line.period()), asked(party)));
        }
        if (figures.carriedOut() == null) {
            missing.add(new Missing("Overført beløb for %s, %s".formatted(holder, line.period()), asked(party)));
        }
        if (party == null) {
            missing.add(
                    new Missing("Fordeling på parter af %s, %s".formatted(line.label(), line.period()), SECRETARIAT));
        } else if (members.isRegion(party)) {
            if (members.councils().size() > 1) {
                missing.add(new Missing(
                        "%ss fordeling på %s"
                                .formatted(
                                        holder,
                                        DanishLists.and(
                                                List.copyOf(members.councils().values()))),
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

    private String asked(@Nullable String party) {
        return party == null ? SECRETARIAT : "Økonomi, " + members.nameOf(party);
    }

    private void projects() {
        Map<UUID, List<FundsPart.ProjectMoney>> money = parts.funds().projects().stream()
                .collect(Collectors.groupingBy(
                        FundsPart.ProjectMoney::project, LinkedHashMap::new, Collectors.toList()));
        for (ProjectsPart.Project it : parts.projects().projects()) {
            List<FundsPart.ProjectMoney> its = money.getOrDefault(it.id(), List.of());
            money.remove(it.id());
            project(it, its);
        }
        money.forEach((id, its) -> {
            if (!parts.hidden().contains(id)) {
                withoutProject(id, its);
            }
        });
    }

    private void project(ProjectsPart.Project it, List<FundsPart.ProjectMoney> money) {
        Set<Draft> places = new LinkedHashSet<>(paying(money));
        List<Missing> missing = missingOf(it);
        if (it.ownerParty() != null) {
            places.addAll(placesOf(it.ownerParty()));
        } else if (it.owner() != null) {
            regions().forEach(places::add);
            missing.add(new Missing("Modtager af %s, som %s ejer".formatted(it.name(), it.owner()), regionName()));
        } else if (places.stream().noneMatch(one -> one.isFor(Receiver.Kind.COUNCIL))) {
            councils().forEach(places::add);
        }
        if (money.isEmpty()) {
            regions().forEach(places::add);
        }
        if (money.stream().anyMatch(one -> one.party() == null)) {
            mayPay(it).forEach(places::add);
        }
        money.stream().flatMap(one -> overspent(it, one).stream()).forEach(missing::add);
        places.forEach(place -> place.projects.add(line(it, of(place, money), missing)));
    }

    /** Those who may have paid what is not split: the region, and every party where no owner is known. */
    private Stream<Draft> mayPay(ProjectsPart.Project it) {
        return it.owner() == null && it.ownerParty() == null ? everybody() : regions();
    }

    private Stream<Draft> everybody() {
        return drafts.values().stream().filter(it -> !it.isFor(Receiver.Kind.NOBODY));
    }

    private static Optional<Missing> overspent(ProjectsPart.Project project, FundsPart.ProjectMoney it) {
        return it.spent() == null
                        || it.committed() == null
                        || it.spent().ore() <= it.committed().ore()
                ? Optional.empty()
                : Optional.of(new Missing(
                        "Hvem dækker, at %s har brugt %s kr. mere end bevilget af %s, %s"
                                .formatted(
                                        project.name(),
                                        DanishNumbers.format(it.spent().minus(it.committed())),
                                        it.label(),
                                        it.period()),
                        POLITICAL_LEVEL));
    }

    private String regionName() {
        return members.region() == null ? SECRETARIAT : members.region().successor();
    }

    private List<Missing> missingOf(ProjectsPart.Project it) {
        List<Missing> missing = new ArrayList<>();
        for (String what : it.missing()) {
            switch (what) {
                case "decision" ->
                    missing.add(new Missing("Beslutning om %s efter 2026".formatted(it.name()), POLITICAL_LEVEL));
                case "owner" -> {
                    if (it.owner() == null) {
                        missing.add(new Missing("Ejer af %s".formatted(it.name()), SECRETARIAT));
                    }
                }
                case "dates" ->
                    missing.add(new Missing("Start og slut for %s".formatted(it.name()), asked(it.ownerParty())));
                case "council" ->
                    missing.add(
                            new Missing("Hvilket sundhedsråd %s føres over til".formatted(it.name()), POLITICAL_LEVEL));
                default -> missing.add(new Missing("%s: %s".formatted(it.name(), what), SECRETARIAT));
            }
        }
        if (it.owner() == null && it.ownerParty() == null && !it.missing().contains("owner")) {
            missing.add(new Missing("Ejer af %s".formatted(it.name()), SECRETARIAT));
        }
        return missing;
    }

    /** Money that names a project which projects do not know: its lines stand, and somebody has to say what it is. */
    private void withoutProject(UUID id, List<FundsPart.ProjectMoney> money) {
        ProjectsPart.Project unknown = new ProjectsPart.Project(
                id,
                money.getFirst().access(),
                "Projekt uden navn",
                List.of(),
                "",
                null,
                null,
                null,
                null,
                null,
                false,
                List.of("decision", "owner"),
                null,
                null);
        paying(money).forEach(place -> place.projects.add(line(unknown, of(place, money), missingOf(unknown))));
    }

    private Set<Draft> paying(List<FundsPart.ProjectMoney> money) {
        return money.stream()
                .map(FundsPart.ProjectMoney::party)
                .flatMap(party -> placesOf(party).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<FundsPart.ProjectMoney> of(Draft place, List<FundsPart.ProjectMoney> money) {
        return money.stream().filter(it -> placesOf(it.party()).contains(place)).toList();
    }

    private static ProjectLine line(
            ProjectsPart.Project it, List<FundsPart.ProjectMoney> money, List<Missing> missing) {
        return new ProjectLine(
                "project:" + it.id(),
                it.id(),
                it.name(),
                it.aliases(),
                it.phase().isEmpty() ? null : it.phase(),
                it.owner(),
                it.ownerParty(),
                it.from(),
                it.until(),
                it.council(),
                it.settled(),
                money.stream()
                        .map(one -> new ProjectLine.Share(
                                one.fund(),
                                one.party(),
                                one.label(),
                                one.period(),
                                one.committed(),
                                one.reserved(),
                                one.spent()))
                        .toList(),
                List.copyOf(missing),
                it.lastChange() == null
                        ? Source.NONE
                        : Source.of(it.lastChange().anchor()),
                it.access());
    }

    private void text(TextLine line) {
        Set<Draft> places = new LinkedHashSet<>();
        List<Missing> missing = new ArrayList<>(line.missing());
        line.parties().forEach(party -> places.addAll(placesOf(party)));
        if (!line.organisations().isEmpty()) {
            regions().forEach(places::add);
            missing.add(new Missing(
                    "Modtager for %s: %s".formatted(DanishLists.and(line.organisations()), line.title()),
                    regionName()));
        }
        if (places.isEmpty()) {
            councils().forEach(places::add);
            if (line.kind().isForSomebody()) {
                String named = line.responsible();
                missing.add(new Missing(
                        named == null
                                ? "Ansvarlig for: " + line.title()
                                : "Hvem der overtager efter %s: %s".formatted(named, line.title()),
                        SECRETARIAT));
            } else {
                regions().forEach(places::add);
            }
            if (line.kind().isCommon()) {
                everybody().forEach(places::add);
            }
        }
        put(line.with(List.copyOf(missing)), places);
    }

    private void finding(FundsPart.Finding it) {
        TextLine line = Findings.line(it, members, projectName(it.project()));
        Set<Draft> places = new LinkedHashSet<>();
        if (it.party() == null) {
            everybody().forEach(places::add);
        } else {
            places.addAll(placesOf(it.party()));
            if (members.isRegion(it.party())) {
                councils().forEach(places::add);
            }
        }
        put(line, places);
    }

    private @Nullable String projectName(@Nullable UUID project) {
        return parts.projects().projects().stream()
                .filter(it -> it.id().equals(project))
                .map(ProjectsPart.Project::name)
                .findFirst()
                .orElse(null);
    }

    private static void put(TextLine line, Collection<Draft> places) {
        places.forEach(it -> it.texts.add(line));
    }
}
