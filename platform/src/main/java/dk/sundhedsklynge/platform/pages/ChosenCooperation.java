package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.text.DanishOrder;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cooperation that the reader looks at on all pages, or all of them. It is kept in the browser for a year, for each user apart,
 * and holds only while the reader may see it. {@link StoredChoices} has it for their other browsers, which get it at sign-in. What
 * the address of a page says goes before it, and holds for that page alone: see {@link CooperationInAddress}.
 */
@RequestScoped
public class ChosenCooperation {
    /** Of an address: the id of a cooperation, or nothing for all. */
    static final String PARAMETER = "klynge";

    static final int DAYS_KEPT = 365;

    private static final long A_YEAR = DAYS_KEPT * 24L * 60 * 60;

    private final RoutingContext context;
    private final Caller caller;
    private final CooperationChoices choices;
    private @Nullable List<CooperationChoice> visible;

    ChosenCooperation(RoutingContext context, Caller caller, CooperationChoices choices) {
        this.context = context;
        this.caller = caller;
        this.choices = choices;
    }

    /** Empty for all. */
    public Optional<CooperationChoice> get() {
        String inAddress = inAddress();
        if (inAddress != null) {
            return find(inAddress);
        }
        Cookie kept = context.request().getCookie(name());
        return kept == null ? Optional.empty() : find(kept.getValue());
    }

    /** What the address says, an empty text for all; null where it says nothing, or one that the reader may not see. */
    @Nullable
    String inAddress() {
        List<String> asked = context.queryParam(PARAMETER);
        return asked.isEmpty()
                        || !(asked.getFirst().isEmpty()
                                || find(asked.getFirst()).isPresent())
                ? null
                : asked.getFirst();
    }

    /** What addresses of lists say, so that they show the same as this page; null where they need not say anything. */
    @Nullable
    String forAddresses() {
        String inAddress = inAddress();
        return inAddress != null ? inAddress : get().map(CooperationChoice::id).orElse(null);
    }

    /** Those that the reader may see, in Danish order. A page asks several times, so they are looked for once. */
    public List<CooperationChoice> visible() {
        List<CooperationChoice> found = visible;
        if (found == null) {
            found = choices.all().stream()
                    .filter(it -> caller.maySee(it.id()))
                    .sorted(DanishOrder.by(CooperationChoice::name))
                    .toList();
            visible = found;
        }
        return found;
    }

    /** Those that a page shows: the chosen one, or all that the reader may see. */
    public List<String> shown() {
        return get().map(it -> List.of(it.id()))
                .orElseGet(() -> visible().stream().map(CooperationChoice::id).toList());
    }

    /**
     * @param id of one that the reader may see; anything else chooses all
     * @return the id of what is chosen now; empty for all
     */
    String choose(String id) {
        String now = find(id).map(CooperationChoice::id).orElse("");
        context.response()
                .addCookie(Cookie.cookie(name(), now)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(context.request().isSSL())
                        .setMaxAge(now.isEmpty() ? 0 : A_YEAR));
        return now;
    }

    private Optional<CooperationChoice> find(String id) {
        return visible().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Who sits at the same machine after somebody has not their choice. */
    private String name() {
        return "klynge-valg-" + UUID.nameUUIDFromBytes(caller.subject().getBytes(StandardCharsets.UTF_8));
    }
}
