package dk.sundhedsklynge.funds.ledger;

/**
 * Whether a project is known from closed items only. Then it is shown to those who may see closed items, and so is every note
 * that names it: a payment opens nothing that a body has closed.
 */
public final class ProjectAccess {
    private ProjectAccess() {}

    /**
     * A condition in SQL: no open effect of the cooperation names the project, in its terms or in a line of an opening.
     *
     * @param cooperation the column that holds the cooperation
     * @param project the column that holds the project; where it is null the condition is false
     */
    public static String closed(String cooperation, String project) {
        return """
                (%2$s is not null and not exists (
                    select 1 from effect open
                    where open.cooperation = %1$s and open.access = 'OPEN' and open.projects @> array[%2$s]))""".formatted(cooperation, project);
    }
}
