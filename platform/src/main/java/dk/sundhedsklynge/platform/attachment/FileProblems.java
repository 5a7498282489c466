package dk.sundhedsklynge.platform.attachment;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;

/** What a person is told whose file is not kept. */
public final class FileProblems {
    private FileProblems() {}

    /** @param field that the file was sent in */
    public static Problem of(FileCheck.Unfit why, String field) {
        return switch (why) {
            case FileCheck.Empty() ->
                of(400, "no-file", "Der er ikke valgt en fil", "Vælg den fil, der skal vedhæftes.", field);
            case FileCheck.TooLarge(int most) ->
                of(
                        413,
                        "file-too-large",
                        "Filen er for stor",
                        "Vælg en fil på højst %d MB.".formatted(most / 1_048_576),
                        field);
            case FileCheck.UnknownType(String name) ->
                of(
                        415,
                        "unknown-file-type",
                        "Filen kan ikke vedhæftes",
                        "%s er ikke af en slags, der gemmes, eller indholdet passer ikke til navnet. Vælg %s."
                                .formatted(name, AttachmentType.NAMED),
                        field);
        };
    }

    private static Problem of(int status, String code, String title, String detail, String field) {
        return Problem.of(status, code, title, detail, List.of(new FieldError(field, detail)));
    }
}
