package dk.sundhedsklynge.funds.ledger;

/**
 * Whether a project is known from closed items only. Then it is shown to those who may see closed items, and so is every note
 * that names it: a payment opens nothing that a body has closed. A project that no item names is what projects says it is, since
 * somebody has typed it there; one that nothing is known of is closed.
 */
public final class ProjectAccess {
    private ProjectAccess() {}

    /**
     * A condition in SQL: no open effect of the cooperation names the project, in its terms or in a line of an opening, and it is
     * no open project that no effect names at all.
     *
     * @param cooperation the column that holds the cooperation, with the name of its table before it
     * @param project the column that holds the project, named alike; where it is null the condition is false
     */
    public static String closed(String cooperation, String project) {
        return """
                (%2$s is not null and not exists (
                    select 1 from effect open
                    where open.cooperation = %1$s and open.access = 'OPEN' and open.projects @> array[%2$s])
                and not exists (
                    select 1 from project_owner typed
                    where typed.project = %2$s and typed.cooperation = %1$s and typed.access = 'open'
                        and not exists (
                            select 1 from effect naming
                            where naming.cooperation = %1$s and naming.projects @> array[%2$s])))""".formatted(cooperation, project);
    }

    /**
     * A condition in SQL: the note is for a closed project, or it is an opening and a line of it names one. Such an opening is
     * closed as a whole, since its other lines and its sums would tell what is left out.
     *
     * @param note the table that holds the note; where it has no row the condition is false
     */
    public static String closedNote(String note) {
        return """
                (%2$s or %1$s.kind = 'opening' and exists (
                    select 1 from jsonb_array_elements(%1$s.details -> 'lines') named (line) where %3$s))""".formatted(
                        note,
                        closed(note + ".cooperation", note + ".project"),
                        closed(note + ".cooperation", "(named.line ->> 'project')::uuid"));
    }
}
