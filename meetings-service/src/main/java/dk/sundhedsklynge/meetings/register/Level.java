package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The statutory level of a body. */
public enum Level {
    POLITICAL("politisk", "Politisk niveau"),
    PROFESSIONAL("fagligt", "Fagligt strategisk niveau"),
    OTHER("andet", "Andet organ");

    private final String slug;
    private final String label;

    Level(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The last part of a body's id. */
    public String slug() {
        return slug;
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }
}
