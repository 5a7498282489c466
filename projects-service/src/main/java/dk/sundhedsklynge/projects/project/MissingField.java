package dk.sundhedsklynge.projects.project;

/** A change cannot be made because a field of its order is missing. */
public final class MissingField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field as the order names it, for example {@code terms.until} */
    public MissingField(String field) {
        super(field + " is missing");
        this.field = field;
    }

    public String field() {
        return field;
    }
}
