package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the tags of a form ask about its draft: {@code {inject:drafts.…}}. */
@Named("drafts")
@RequestScoped
public class DraftOffer {
    private static final Offer NONE = new Offer(false, false, "");

    private final Drafts drafts;
    private final FormMark mark;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final String path;
    /** By the form that they are of; a page can have several. */
    private final Map<FormInput, Draft> found = new IdentityHashMap<>();
    /** Those that the reader has a draft of; null until the first of the page is looked for. */
    private @Nullable Set<String> forms;

    DraftOffer(
            Drafts drafts,
            FormMark mark,
            Caller caller,
            CurrentVertxRequest request,
            @ConfigProperty(name = "klynge.drafts.path") String path) {
        this.drafts = drafts;
        this.mark = mark;
        this.caller = caller;
        this.request = request;
        this.path = path;
    }

    /** Whether a draft of the form is offered, or stands in its fields already; neither where there is none that differs. */
    public record Offer(boolean isOffered, boolean isTaken, String savedAt) {}

    /**
     * Looks for the draft of a form. A tag evaluates its attributes before what is in it, so the fields know of it. What somebody has
     * just sent is newer than any draft.
     *
     * @param to where the form is sent
     * @param input of this form alone
     */
    public Offer of(String to, FormInput input) {
        if (input.wasSent() || input.isRefused()) {
            return NONE;
        }
        return find(FormPath.of(to))
                .filter(it -> it.differsFrom(input))
                .map(draft -> {
                    found.put(input, draft);
                    return new Offer(!draft.taken(), draft.taken(), DanishDates.inWords(draft.savedAt()));
                })
                .orElse(NONE);
    }

    /** However many forms a page has, those without a draft cost one statement together. */
    private Optional<Draft> find(String form) {
        if (forms == null) {
            forms = drafts.forms(caller.subject());
        }
        return forms.contains(form) ? drafts.find(caller.subject(), form) : Optional.empty();
    }

    /** What stands in the form: the draft where it was taken. */
    public FormInput filled(FormInput input) {
        Draft it = found.get(input);
        return it == null || !it.taken() ? input : withDraft(input);
    }

    /** The form with its draft, be it taken or only offered; a form whose rows can be added to shows as many rows as this has. */
    public FormInput withDraft(FormInput input) {
        Draft it = found.get(input);
        if (it == null) {
            return input;
        }
        FormInput filled = input;
        for (var field : it.fields().entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        return filled;
    }

    /** Whether the draft that is offered has something else in the field. */
    public boolean differs(String field, FormInput input) {
        Draft it = found.get(input);
        return it != null && !it.taken() && it.differs(field, input);
    }

    /** What the draft has in the field. */
    public List<String> values(String field, FormInput input) {
        Draft it = found.get(input);
        return it == null ? List.of() : it.fields().getOrDefault(field, List.of());
    }

    /** Where drafts of this service are kept. */
    public String path() {
        return path;
    }

    /** Of the page that is shown. */
    public String address() {
        RoutingContext context = request.getCurrent();
        return context == null ? "/" : context.request().uri();
    }

    /** Leaves the sign of the reader with the browser, for a form that is sent after the session has ended. Writes nothing. */
    public String rememberReader() {
        RoutingContext context = request.getCurrent();
        if (context != null) {
            mark.leave(context, caller.subject());
        }
        return "";
    }
}
