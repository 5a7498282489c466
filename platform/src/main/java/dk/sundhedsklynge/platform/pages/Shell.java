package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.security.Appointment;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the frame of every page shows besides the page itself. */
@Named("shell")
@RequestScoped
public class Shell {
    private static final String ALL = "Alle mine klynger";
    private static final Pattern NAMES_COOPERATION = Pattern.compile("[?&]" + ChosenCooperation.PARAMETER + "=");

    private final RoutingContext context;
    private final ChosenCooperation chosen;
    private final Caller caller;

    Shell(RoutingContext context, ChosenCooperation chosen, Caller caller) {
        this.context = context;
        this.chosen = chosen;
        this.caller = caller;
    }

    /** @param id empty for all */
    public record Choice(String id, String name, boolean isChosen) {}

    /** The name of the cooperation that the reader looks at. */
    public String cooperation() {
        return chosen.get().map(CooperationChoice::name).orElse(ALL);
    }

    /**
     * The name of the cooperation that a page is about.
     *
     * @param about its id or its name; empty for a page that shows what the reader looks at
     */
    public String about(String about) {
        return about.isEmpty()
                ? cooperation()
                : chosen.visible().stream()
                        .filter(it -> it.id().equals(about))
                        .map(CooperationChoice::name)
                        .findFirst()
                        .orElse(about);
    }

    /** Whether a page is about another cooperation than the one that the reader has chosen. */
    public boolean isElsewhere(String about) {
        return !about.isEmpty()
                && chosen.get().filter(it -> !it.name().equals(about(about))).isPresent();
    }

    /** All that can be chosen; empty when there is only one to see, or none. */
    public List<Choice> choices() {
        List<CooperationChoice> visible = chosen.visible();
        if (visible.size() < 2) {
            return List.of();
        }
        String now = chosen.get().map(CooperationChoice::id).orElse("");
        return Stream.concat(Stream.of(new CooperationChoice("", ALL)), visible.stream())
                .map(it -> new Choice(it.id(), it.name(), it.id().equals(now)))
                .toList();
    }

    /** What forms that narrow a list say of the cooperation, so that it stays as it is: empty for all, null for nothing. */
    public @Nullable String kept() {
        return chosen.forAddresses();
    }

    /** The address of a list, which shows the cooperation that this page shows unless it names one itself. */
    public String kept(String href) {
        String kept = kept();
        return kept == null || NAMES_COOPERATION.matcher(href).find()
                ? href
                : href + (href.contains("?") ? "&" : "?") + ChosenCooperation.PARAMETER + "="
                        + URLEncoder.encode(kept, StandardCharsets.UTF_8);
    }

    public String reader() {
        return caller.displayName();
    }

    /** What the reader is, in Danish: by the roles of the sign-in, else by appointments. Who may see nothing is no reader. */
    public String roles() {
        List<String> roles = Arrays.stream(Role.values())
                .filter(caller::hasRole)
                .filter(it -> it != Role.READER || !chosen.visible().isEmpty())
                .map(Shell::label)
                .toList();
        return String.join(", ", roles.isEmpty() ? appointed() : roles);
    }

    private List<String> appointed() {
        List<String> kinds = caller.appointments().stream()
                .map(Appointment::kind)
                .distinct()
                .map(Shell::label)
                .toList();
        return kinds.isEmpty() ? List.of("Ingen adgang endnu") : kinds;
    }

    private static String label(Role role) {
        return switch (role) {
            case OPERATOR -> "Drift";
            case SECRETARIAT -> "Sekretariat";
            case AUDITOR -> "Revisor";
            case PARTNER -> "Partnersystem";
            case FINANCE -> "Økonomi";
            case READER -> "Læser";
        };
    }

    private static String label(AppointmentKind kind) {
        return switch (kind) {
            case CHAIR -> "Formand";
            case MEMBER -> "Medlem";
            case FINANCE_OFFICER -> "Økonomiansvarlig";
            case PROJECT_LEAD -> "Projektleder";
            case WINDING_UP -> "Afvikling";
        };
    }

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    /** The path of the page. */
    public String path() {
        return context.normalizedPath();
    }
}
