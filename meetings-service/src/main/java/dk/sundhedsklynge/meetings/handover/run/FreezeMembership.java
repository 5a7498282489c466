package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Membership;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Copies from the register who belongs to a cooperation and who follows each of them, so that a later edit changes no run. */
public final class FreezeMembership {
    private FreezeMembership() {}

    public static Membership of(Cooperation cooperation, Register register) {
        Map<String, String> councils = cooperation.successors().stream()
                .collect(Collectors.toMap(Cooperation.Successor::party, Cooperation.Successor::cooperation));
        List<Party> parties = register.partiesOf(cooperation);
        return new Membership(
                cooperation.id(),
                cooperation.name(),
                parties.stream()
                        .filter(it -> it.kind() == Party.Kind.MUNICIPALITY)
                        .map(it -> municipality(it, councils, register))
                        .toList(),
                parties.stream()
                        .filter(it -> it.kind() == Party.Kind.REGION)
                        .findFirst()
                        .map(it -> new Membership.Region(
                                it.code(), it.displayName(), successorOfRegion(cooperation, it, register)))
                        .orElse(null));
    }

    private static Membership.Municipality municipality(Party it, Map<String, String> councils, Register register) {
        String council = councils.get(it.code());
        return new Membership.Municipality(
                it.code(),
                it.displayName(),
                council,
                council == null
                        ? null
                        : register.cooperation(council).map(Cooperation::name).orElse(council));
    }

    /** The region of the councils, which in the east of the country is a new one. Without councils it goes on by its name. */
    private static String successorOfRegion(Cooperation cooperation, Party region, Register register) {
        List<String> names = cooperation.successors().stream()
                .map(it -> register.cooperation(it.cooperation()).orElse(null))
                .filter(Objects::nonNull)
                .map(Cooperation::regionName)
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : region.displayName();
    }
}
