package dk.sundhedsklynge.meetings.handover.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dossiers of all receivers while lines come in: councils first, then the region, what has no receiver, and the municipalities. */
final class Drafts {
    private final Membership members;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Drafts(Membership members) {
        this.members = members;
        receivers().forEach(it -> drafts.put(it.key(), new Draft(it)));
    }

    /** A dossier while lines come in; two are the same only when they are one. */
    static final class Draft {
        private final Receiver receiver;
        private final List<MoneyLine> money = new ArrayList<>();
        private final List<ProjectLine> projects = new ArrayList<>();
        private final List<TextLine> texts = new ArrayList<>();
        private final List<UnstatedMoney> unstated = new ArrayList<>();

        Draft(Receiver receiver) {
            this.receiver = receiver;
        }

        Receiver receiver() {
            return receiver;
        }

        void add(MoneyLine line) {
            money.add(line);
        }

        void add(ProjectLine line) {
            projects.add(line);
        }

        void add(TextLine line) {
            texts.add(line);
        }

        void add(UnstatedMoney party) {
            unstated.add(party);
        }

        boolean isFor(Receiver.Kind kind) {
            return receiver.kind() == kind;
        }

        private boolean saysNothingOfMoney() {
            return money.isEmpty() && texts.stream().noneMatch(it -> it.kind() == TextLine.Kind.MONEY_ELSEWHERE);
        }

        private Dossier finish() {
            return new Dossier(
                    receiver, List.copyOf(money), List.copyOf(projects), List.copyOf(texts), List.copyOf(unstated));
        }
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

    /** Where money of a party stands: with its council and itself, with the region, or with nobody. A council stands with itself. */
    List<Draft> placesOf(@Nullable String party) {
        if (party != null && members.councils().containsKey(party)) {
            return List.of(draft(Receiver.council(party, party, List.of())));
        }
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

    Stream<Draft> councils() {
        return drafts.values().stream().filter(it -> it.isFor(Receiver.Kind.COUNCIL));
    }

    Stream<Draft> regions() {
        return drafts.values().stream().filter(it -> it.isFor(Receiver.Kind.REGION));
    }

    /** Municipalities and the region of whose money no line says anything. */
    List<Receiver> partiesWithoutMoney() {
        return drafts.values().stream()
                .filter(it -> it.isFor(Receiver.Kind.MUNICIPALITY) || it.isFor(Receiver.Kind.REGION))
                .filter(Draft::saysNothingOfMoney)
                .map(Draft::receiver)
                .toList();
    }

    /** All but what has no receiver. */
    Stream<Draft> everybody() {
        return drafts.values().stream().filter(it -> !it.isFor(Receiver.Kind.NOBODY));
    }

    /** The finished ones; that of nobody only where something stands in it. */
    List<Dossier> finish() {
        return drafts.values().stream()
                .map(Draft::finish)
                .filter(it -> it.receiver().kind() != Receiver.Kind.NOBODY || !it.hasNothing())
                .toList();
    }
}
