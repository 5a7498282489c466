package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.time.LocalDate;
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
 * itself. Lines that name nobody stand in all councils' dossiers, marked. A document stands with every line that rests on it.
 */
public final class Distribution {
    private final Membership members;
    private final Gathered parts;
    private final Drafts drafts;
    private final MissingFacts missingFacts;
    private final Set<String> moneyKeys = new LinkedHashSet<>();

    private Distribution(Membership members, LocalDate lastDay, Gathered parts) {
        this.members = members;
        this.parts = parts;
        this.drafts = new Drafts(members);
        this.missingFacts = new MissingFacts(members, lastDay);
    }

    /**
     * Councils first, then the region, what has no receiver, and the municipalities.
     *
     * @param lastDay of the cooperation
     */
    public static List<Dossier> of(Membership members, LocalDate lastDay, Gathered parts) {
        return new Distribution(members, lastDay, parts).distribute();
    }

    private List<Dossier> distribute() {
        parts.funds().funds().forEach(fund -> {
            fund.lines().forEach(line -> money(fund, line));
            fund.unstated().forEach(it -> unstated(fund, it));
        });
        parts.funds()
                .answers()
                .forEach(it -> put(CarryOverAnswers.line(it, missingFacts), drafts.placesOf(it.party())));
        projects();
        parts.texts().stream().filter(it -> !it.isSuperseded()).forEach(this::text);
        ToldApart.of(parts.funds().findings().stream()
                        .map(it -> Findings.line(it, members, projectName(it.project())))
                        .toList())
                .forEach(this::finding);
        if (members.region() != null) {
            Participants.of(members.region())
                    .forEach(it -> put(it, drafts.regions().toList()));
        }
        drafts.partiesWithoutMoney().forEach(it -> put(missingFacts.noMoney(it), drafts.placesOf(it.id())));
        List<TextLine> documents = parts.texts().stream()
                .filter(it -> it.kind() == TextLine.Kind.DOCUMENT)
                .toList();
        return drafts.finish().stream().map(it -> it.with(documents)).toList();
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
                missingFacts.of(fund.name(), line),
                line.anchors().stream().map(Source::of).toList(),
                line.anchorsLeftOut(),
                line.access());
        drafts.placesOf(line.party()).forEach(it -> it.add(placed));
        if (!ofMunicipality) {
            elsewhere(placed);
        }
    }

    private void unstated(FundsPart.Fund fund, FundsPart.Unstated it) {
        Figures known = it.open();
        if (known != null) {
            UnstatedMoney party = new UnstatedMoney(fund.fund(), it.party(), it.label(), known);
            drafts.placesOf(it.party()).forEach(place -> place.add(party));
        }
    }

    /** Money of the region, or that no party holds, is counted once; those whom it may concern read where it stands. */
    private void elsewhere(MoneyLine line) {
        TextLine reference =
                MoneyElsewhere.of(line, drafts.placesOf(line.party()).getFirst().receiver(), projectFacts(line));
        boolean unsplit = line.party() == null;
        put(
                reference,
                drafts.everybody()
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

    private void projects() {
        Map<UUID, List<FundsPart.ProjectMoney>> money = parts.funds().projects().stream()
                .collect(Collectors.groupingBy(
                        FundsPart.ProjectMoney::project, LinkedHashMap::new, Collectors.toList()));
        for (ProjectsPart.Project it : parts.projects().projects()) {
            List<FundsPart.ProjectMoney> its = money.getOrDefault(it.id(), List.of());
            money.remove(it.id());
            project(it, its);
        }
        money.forEach(this::withoutProject);
    }

    private void project(ProjectsPart.Project it, List<FundsPart.ProjectMoney> money) {
        Set<Drafts.Draft> places = new LinkedHashSet<>(paying(money));
        places.addAll(takingPart(it.told()));
        List<Missing> missing = missingFacts.of(it);
        if (it.ownerParty() != null) {
            places.addAll(drafts.placesOf(it.ownerParty()));
        } else if (it.owner() != null) {
            drafts.regions().forEach(places::add);
            missing.add(new Missing(
                    "Modtager af %s, som %s ejer".formatted(it.name(), it.owner()), missingFacts.regionName()));
        } else if (places.stream().noneMatch(one -> one.isFor(Receiver.Kind.COUNCIL))) {
            drafts.councils().forEach(places::add);
        }
        if (money.isEmpty()) {
            drafts.regions().forEach(places::add);
        }
        if (money.stream().anyMatch(one -> one.party() == null)) {
            mayPay(it).forEach(places::add);
        }
        missing.addAll(MissingFacts.overspent(parts.funds(), it, money));
        places.forEach(place -> place.add(line(it, money, place, missing)));
    }

    /** With those that belong to no party, like a hospital, the region. A party that is no member has nothing to take over. */
    private Set<Drafts.Draft> takingPart(ProjectsPart.Written told) {
        Set<Drafts.Draft> places = told.partners().stream()
                .filter(party ->
                        members.isRegion(party) || members.municipality(party).isPresent())
                .flatMap(party -> drafts.placesOf(party).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (told.otherPartners() != null) {
            drafts.regions().forEach(places::add);
        }
        return places;
    }

    /** Those who may have paid what is not split: the region, and every party where no owner is known. */
    private Stream<Drafts.Draft> mayPay(ProjectsPart.Project it) {
        return it.owner() == null && it.ownerParty() == null ? drafts.everybody() : drafts.regions();
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
                null,
                null);
        paying(money).forEach(place -> place.add(line(unknown, money, place, missingFacts.of(unknown))));
    }

    private Set<Drafts.Draft> paying(List<FundsPart.ProjectMoney> money) {
        return money.stream()
                .map(FundsPart.ProjectMoney::party)
                .flatMap(party -> drafts.placesOf(party).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<FundsPart.ProjectMoney> of(Drafts.Draft place, List<FundsPart.ProjectMoney> money) {
        return money.stream()
                .filter(it -> drafts.placesOf(it.party()).contains(place))
                .toList();
    }

    /** @param money all of the project; the line has what of it is the receiver's */
    private ProjectLine line(
            ProjectsPart.Project it, List<FundsPart.ProjectMoney> money, Drafts.Draft place, List<Missing> missing) {
        boolean notSplit = !place.isFor(Receiver.Kind.NOBODY) && money.stream().anyMatch(one -> one.party() == null);
        return new ProjectLine(
                "project:" + it.id(),
                it.id(),
                it.name(),
                it.aliases(),
                it.saysPhase() ? it.phase() : null,
                it.owner(),
                it.ownerParty(),
                it.from(),
                it.until(),
                it.council(),
                it.settled(),
                of(place, money).stream()
                        .map(one -> new ProjectLine.Share(
                                one.fund(),
                                one.party(),
                                one.label(),
                                one.period(),
                                one.committed(),
                                one.reserved(),
                                one.spent(),
                                one.access() == Access.CLOSED ? Access.CLOSED : null,
                                one.spentAtLeast()))
                        .toList(),
                List.copyOf(missing),
                it.lastChange() == null
                        ? Source.NONE
                        : Source.of(it.lastChange().anchor()),
                it.access(),
                participants(it.told()),
                it.told().description(),
                it.told().note(),
                money.isEmpty() ? true : null,
                notSplit ? true : null);
    }

    private @Nullable String participants(ProjectsPart.Written told) {
        List<String> names = new ArrayList<>();
        told.partners().forEach(party -> names.add(members.nameOf(party)));
        if (told.otherPartners() != null) {
            names.add(told.otherPartners());
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private void text(TextLine line) {
        Set<Drafts.Draft> places = new LinkedHashSet<>();
        List<Missing> missing = new ArrayList<>(line.missing());
        line.parties().forEach(party -> places.addAll(drafts.placesOf(party)));
        if (!line.organisations().isEmpty()) {
            drafts.regions().forEach(places::add);
            missing.add(new Missing(
                    "Modtager for %s: %s".formatted(DanishLists.and(line.organisations()), line.title()),
                    missingFacts.regionName()));
        }
        if (places.isEmpty()) {
            drafts.councils().forEach(places::add);
            if (line.kind().isForSomebody()) {
                String named = line.responsible();
                missing.add(new Missing(
                        named == null
                                ? "Ansvarlig for: " + line.title()
                                : "Hvem der overtager efter %s: %s".formatted(named, line.title()),
                        MissingFacts.SECRETARIAT));
            } else {
                drafts.regions().forEach(places::add);
            }
            if (line.kind().isCommon()) {
                drafts.everybody().forEach(places::add);
            }
        }
        put(line.with(List.copyOf(missing)), places);
    }

    private void finding(TextLine line) {
        Set<Drafts.Draft> places = new LinkedHashSet<>();
        if (line.parties().isEmpty()) {
            drafts.everybody().forEach(places::add);
        }
        for (String party : line.parties()) {
            places.addAll(drafts.placesOf(party));
            if (members.isRegion(party)) {
                drafts.councils().forEach(places::add);
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

    private static void put(TextLine line, Collection<Drafts.Draft> places) {
        places.forEach(it -> it.add(line));
    }
}
