package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import dk.sundhedsklynge.projects.document.DocumentOwners;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.register.Cooperations;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be right in a project that is written by hand. */
@ApplicationScoped
public class EntryRules {
    /** What a form says when no source is named. */
    static final String NO_SOURCE = "Skriv, hvor du ved det fra, eller vælg det dokument, der siger det.";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_PARTNERS = 1000;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_ALIASES = 50;

    private final Projects projects;
    private final Cooperations cooperations;
    private final Parties parties;
    private final WindingUps windingUps;
    private final DocumentOwners documents;
    private final Caller caller;
    private final Clock clock;

    EntryRules(
            Projects projects,
            Cooperations cooperations,
            Parties parties,
            WindingUps windingUps,
            DocumentOwners documents,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.cooperations = cooperations;
        this.parties = parties;
        this.windingUps = windingUps;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why a new project cannot be entered as it is written, whatever its name; empty when nothing stands against it. */
    Optional<EntryOutcome.Refused> refusal(String cooperation, Written it) {
        return mayBegin(cooperation).or(() -> {
            List<FieldError> faults = faults(cooperation, it);
            return faults.isEmpty() ? Optional.empty() : Optional.of(new EntryOutcome.Invalid(faults));
        });
    }

    /** Why the caller cannot enter new projects in the cooperation. */
    public Optional<EntryOutcome.Refused> mayBegin(String cooperation) {
        return switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> Optional.of(new EntryOutcome.CooperationNotFound(cooperation));
            case FORBIDDEN -> Optional.of(new EntryOutcome.Forbidden());
            case GRANTED ->
                cooperations.isKnown(cooperation)
                        ? ended(cooperation)
                        : Optional.of(new EntryOutcome.CooperationNotFound(cooperation));
        };
    }

    private Optional<EntryOutcome.Refused> ended(String cooperation) {
        LocalDate today = LocalDate.now(clock);
        return windingUps
                .of(cooperation)
                .filter(it -> it.hasBegun(today))
                .map(it ->
                        it.isArchived(today) ? new EntryOutcome.Archived() : new EntryOutcome.WindingUp(it.cutOff()));
    }

    /** The names that the projects of a cooperation have, as things stand. */
    public NamesInUse names(String cooperation) {
        return NamesInUse.of(projects.ofCooperation(cooperation));
    }

    /**
     * Whether another project of the cooperation has one of the names.
     *
     * @param itself id of the project that is written
     */
    Optional<EntryOutcome.Refused> taken(String cooperation, UUID itself, Written it) {
        return names(cooperation).taken(itself, it, caller.maySeeClosed(cooperation));
    }

    static List<FieldError> reason(@Nullable String because) {
        if (because == null || because.isBlank()) {
            return List.of(new FieldError("because", "Skriv hvorfor."));
        }
        return because.strip().length() > LONGEST_REASON
                ? List.of(new FieldError("because", "Skriv højst 1.000 tegn."))
                : List.of();
    }

    public List<FieldError> faults(String cooperation, Written it) {
        List<FieldError> faults = new ArrayList<>();
        Stated stated = it.position();
        if (stated == null || stated.name().isEmpty()) {
            faults.add(new FieldError("name", "Skriv, hvad projektet hedder."));
        } else {
            tooLong(faults, "name", stated.name(), LONGEST_NAME);
            if (stated.on().isAfter(LocalDate.now(clock))) {
                faults.add(new FieldError(
                        "statedOn", "Skriv den dag, oplysningerne er fra; det kan ikke være efter i dag."));
            }
            if (stated.aliases().size() > MOST_ALIASES
                    || stated.aliases().stream().anyMatch(alias -> alias.length() > LONGEST_NAME)) {
                faults.add(new FieldError("aliases", "Skriv højst 50 andre navne, hvert på højst 200 tegn."));
            }
            if (stated.from() != null
                    && stated.until() != null
                    && stated.until().isBefore(stated.from())) {
                faults.add(new FieldError("until", "Den sidste dag er før den første."));
            }
        }
        tooLong(faults, "owner", it.owner(), LONGEST_OWNER);
        tooLong(faults, "otherPartners", it.otherPartners(), LONGEST_PARTNERS);
        tooLong(faults, "description", it.description(), LONGEST_DESCRIPTION);
        tooLong(faults, "note", it.note(), LONGEST_NOTE);
        Map<String, String> known = parties.of(cooperation);
        if (it.ownerParty() != null && !known.containsKey(it.ownerParty())) {
            faults.add(new FieldError("ownerParty", "Vælg en af samarbejdets parter."));
        }
        if (!known.keySet().containsAll(it.partners())) {
            faults.add(new FieldError("partners", "Vælg kun blandt samarbejdets parter."));
        }
        if (it.note() == null && it.document() == null) {
            faults.add(new FieldError("note", NO_SOURCE));
        }
        if (it.document() != null && documents.isOfOthers(cooperation, it.document())) {
            faults.add(
                    new FieldError(
                            "document",
                            "Dokumentet hører til et andet samarbejde. Angiv et dokument fra dette samarbejde, eller udelad det, og skriv, hvor du ved det fra."));
        }
        return faults;
    }

    private static void tooLong(List<FieldError> faults, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            faults.add(new FieldError(field, "Skriv højst %d tegn.".formatted(most)));
        }
    }
}
