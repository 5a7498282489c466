package dk.sundhedsklynge.funds.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as pages name it.
 *
 * @param name null while projects has not told of it, and where the reader may not know it
 */
public record ProjectName(UUID id, @Nullable String name) {
    /** What is shown where there is no name. */
    public String shown() {
        return name == null ? "Projekt uden kendt navn" : name;
    }

    /**
     * In SQL: the projects of an array column, as a JSON list of such records.
     *
     * @param projects an array of ids
     * @param cooperation the column that holds the cooperation of the row
     * @param closedOf an array of the cooperations of which the reader may see closed items, mostly a question mark
     */
    public static String ofAll(String projects, String cooperation, String closedOf) {
        return """
                (select json_agg(json_build_object('id', named.id, 'name',
                    case when known.access = 'open' or %2$s = any(%3$s) then known.name end) order by known.name)
                from unnest(%1$s) as named (id) left join project_owner known on known.project = named.id)""".formatted(projects, cooperation, closedOf);
    }
}
