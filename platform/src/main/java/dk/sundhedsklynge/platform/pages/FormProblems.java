package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;

/** What a page says of a form whose fields cannot be used. */
public final class FormProblems {
    private FormProblems() {}

    /**
     * 400: fields are missing or cannot be read.
     *
     * @param notDone what was not done, for example {@code Bilaget er ikke registreret}
     */
    public static Problem of(String notDone, List<FieldError> errors) {
        return Problem.of(
                400,
                "invalid-form",
                notDone,
                errors.size() == 1 ? "Ret et felt." : "Ret %d felter.".formatted(errors.size()),
                errors);
    }
}
