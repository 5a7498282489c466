package dk.sundhedsklynge.platform.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on its way to the client, as RFC 9457 has it: what is wrong, and in {@code detail} what to do about it. Both are
 * Danish; the code is English and stable.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Seconds after which whoever was answered 503 may try again. */
    static final String RETRY_AFTER = "5";

    /** Characters of what a caller wrote that are shown back. */
    private static final int MOST_SHOWN = 80;

    /** Control and format characters: invisible, or they reverse the text around them. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private final transient Document document;

    /**
     * The body of the answer.
     *
     * @param type relative to the service, ends with the code
     * @param errors what is wrong with each field; left out when empty
     * @param see path of a page that shows what was kept before, or has the form; told on pages alone, null when there is none
     * @param ofAddress whether the address is wrong, which a page says in other words: its reader has followed a link
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Document(
            String type,
            String title,
            int status,
            String detail,
            List<FieldError> errors,
            @JsonIgnore @Schema(hidden = true) @Nullable String see,
            @JsonIgnore @Schema(hidden = true) boolean ofAddress) {}

    private Problem(Document document) {
        super(document.title() + ": " + document.detail());
        this.document = document;
    }

    public static Problem of(int status, String code, String title, String detail) {
        return of(status, code, title, detail, List.of());
    }

    public static Problem of(int status, String code, String title, String detail, List<FieldError> errors) {
        return new Problem(new Document("/problems/" + code, title, status, detail, List.copyOf(errors), null, false));
    }

    /** The same with a page that shows what was kept before, or has the form. */
    public Problem seeing(String path) {
        return new Problem(new Document(
                document.type(),
                document.title(),
                document.status(),
                document.detail(),
                document.errors(),
                path,
                document.ofAddress()));
    }

    /** The same, told on a page as what is wrong with its address. */
    Problem ofAddress() {
        return new Problem(new Document(
                document.type(),
                document.title(),
                document.status(),
                document.detail(),
                document.errors(),
                document.see(),
                true));
    }

    /** 400: the request makes no sense as it stands. */
    public static Problem invalid(String code, String title, String detail) {
        return of(400, code, title, detail);
    }

    /**
     * 400: a value after the question mark cannot be used.
     *
     * @param name of the parameter
     * @param read what the caller wrote; a long one is shown in part
     * @param advice what to write instead, a whole sentence
     */
    public static Problem parameter(String name, String read, String advice) {
        return of(
                        400,
                        "invalid-parameter",
                        "En parameter kan ikke bruges",
                        "Parameteren %s er \"%s\". %s".formatted(name, shown(read), advice),
                        List.of(new FieldError(name, advice)))
                .ofAddress();
    }

    /**
     * 400: a name after the question mark means nothing here, so what its sender wanted would not be done.
     *
     * @param known names that can be used instead; may be empty
     */
    public static Problem unknownParameter(String name, Collection<String> known) {
        String advice = known.isEmpty()
                ? "Stien har ingen parametre; fjern den."
                : "Fjern den, eller brug %s.".formatted(DanishLists.or(known));
        return of(
                        400,
                        "invalid-parameter",
                        "En parameter kendes ikke",
                        "Parameteren \"%s\" kendes ikke her. %s".formatted(shown(name), advice),
                        List.of(new FieldError(shown(name), advice)))
                .ofAddress();
    }

    /** 400: a name stands more than once after the question mark, and only one of its values would be used. */
    static Problem repeatedParameter(String name, int times) {
        return of(
                        400,
                        "invalid-parameter",
                        "En parameter står flere gange",
                        "Parameteren %s står %d gange. Skriv den én gang.".formatted(shown(name), times),
                        List.of(new FieldError(shown(name), "Skriv den én gang.")))
                .ofAddress();
    }

    /** What a caller wrote, so that it can be shown back: its beginning, without what cannot be seen. */
    static String shown(String read) {
        String beginning = read.length() <= MOST_SHOWN ? read : read.substring(0, MOST_SHOWN) + "…";
        return UNSEEN.matcher(beginning).replaceAll("?");
    }

    /** 403: the caller knows of it and may not do it. */
    public static Problem forbidden(String detail) {
        return of(403, "forbidden", "Det har du ikke adgang til", detail);
    }

    /** 404: it is not there, or the caller may not know of it. */
    public static Problem notFound(String detail) {
        return of(404, "not-found", "Findes ikke", detail);
    }

    /** A cooperation that is not there, or that the caller may not know of. */
    public static Problem noCooperation(String id) {
        return notFound("Samarbejdet '%s' findes ikke, eller du har ikke adgang til det.".formatted(id));
    }

    /** 409: it makes sense, but not as things stand. */
    public static Problem conflict(String code, String title, String detail) {
        return of(409, code, title, detail);
    }

    /** 503: too much is under way at the moment. The answer says after how many seconds to ask again. */
    public static Problem busy(String detail) {
        return of(503, "busy", "Der er travlt", detail);
    }

    /** 503: what the service needs is away. The answer says after how many seconds to ask again. */
    public static Problem unavailable(String detail) {
        return of(503, "unavailable", "Tjenesten kan ikke svare lige nu", detail);
    }

    public int status() {
        return document.status();
    }

    public Document document() {
        return document;
    }
}
