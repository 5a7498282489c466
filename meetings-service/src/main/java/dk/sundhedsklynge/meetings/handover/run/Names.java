package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.Membership;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in words like <em>Thisted Kommune og Psykiatrien</em> whom they name: parties of the cooperation, and organisations that
 * belong to none of them. A word that names nobody, like <em>alle</em> or <em>sekretariatet</em>, finds nobody.
 */
public final class Names {
    private static final Locale DANISH = Locale.of("da");

    /** They hold no money; what they are to do goes with the region. */
    private static final Pattern WITHOUT_PARTY = Pattern.compile(
            "sygehus|hospital|psykiatri|almen praksis|praktiserende|\\bplo\\b|praksis|præhospital|patient|pårørende");

    private static final Pattern ALL_MUNICIPALITIES = Pattern.compile("\\b(kommunerne|alle kommuner)\\b");
    private static final Pattern REGION = Pattern.compile("\\bregionen\\b");

    private final Membership membership;

    public Names(Membership membership) {
        this.membership = membership;
    }

    /** @param organisations as they are named */
    public record Found(List<String> parties, List<String> organisations) {
        static final Found NOBODY = new Found(List.of(), List.of());

        public boolean isNobody() {
            return equals(NOBODY);
        }
    }

    /**
     * Those that the register names, and else those that the words name.
     *
     * @param organisationParty the party that the organisation belongs to
     */
    public Found of(
            @Nullable String party,
            @Nullable String organisation,
            @Nullable String organisationParty,
            @Nullable String words) {
        String named = party == null ? organisationParty : party;
        if (named != null) {
            return new Found(List.of(named), List.of());
        }
        return organisation == null ? in(words) : new Found(List.of(), List.of(organisation));
    }

    public Found in(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return Found.NOBODY;
        }
        String said = words.toLowerCase(DANISH);
        Set<String> parties = new LinkedHashSet<>();
        for (Membership.Municipality it : membership.municipalities()) {
            String name = it.name().toLowerCase(DANISH).replaceFirst(" kommune$", "");
            if (ALL_MUNICIPALITIES.matcher(said).find() || holds(said, name)) {
                parties.add(it.party());
            }
        }
        Membership.Region region = membership.region();
        if (region != null
                && (REGION.matcher(said).find()
                        || holds(said, region.name().toLowerCase(DANISH))
                        || holds(said, region.successor().toLowerCase(DANISH)))) {
            parties.add(region.party());
        }
        List<String> organisations = new ArrayList<>();
        if (WITHOUT_PARTY.matcher(said).find()) {
            organisations.add(words.strip());
        }
        return new Found(List.copyOf(parties), organisations);
    }

    private static boolean holds(String words, String name) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "s?(?![\\p{L}])")
                .matcher(words)
                .find();
    }
}
