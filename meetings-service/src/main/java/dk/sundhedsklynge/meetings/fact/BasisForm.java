package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that every form of a fact has: where it belongs and where it is known from. */
public final class BasisForm {
    /** Fields of the form by those that facts name. */
    private static final Map<String, String> FIELDS = Map.of(
            "project",
            "projekt",
            "item",
            "punkt",
            "document",
            "dokument",
            "note",
            "kilde",
            "access",
            "lukket",
            "because",
            "begrundelse",
            "cooperation",
            "klynge");

    private BasisForm() {}

    public static FormInput fill(FormInput input, Basis basis) {
        return input.with("klynge", basis.cooperation())
                .with("projekt", text(basis.project()))
                .with("punkt", text(basis.item()))
                .with("dokument", text(basis.document()))
                .with("kilde", basis.note())
                .with("lukket", basis.access() == Access.CLOSED ? "ja" : null);
    }

    public static Basis read(FormInput input, FormReader reader) {
        Basis basis = new Basis(
                input.value("klynge"),
                input.has("lukket", "ja") ? Access.CLOSED : Access.OPEN,
                id(input, reader, "projekt"),
                id(input, reader, "punkt"),
                id(input, reader, "dokument"),
                reader.text("kilde", 2000));
        // What was chosen and is no document is told of by itself.
        if (!basis.namesASource() && input.value("dokument").isBlank()) {
            reader.wrong("kilde", Basis.NO_SOURCE);
        }
        return basis;
    }

    /** Null when nothing was chosen, or something that no list offers. */
    public static @Nullable UUID id(FormInput input, FormReader reader, String field) {
        return id(input.value(field), reader, field);
    }

    public static @Nullable UUID id(String chosen, FormReader reader, String field) {
        if (chosen.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            reader.wrong(field, "Vælg en af mulighederne på listen");
            return null;
        }
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DanishDates.format(day);
    }

    /** The errors with the names of the fields of the form. */
    public static List<FieldError> named(List<FieldError> errors, Map<String, String> own) {
        List<FieldError> named = new ArrayList<>();
        for (FieldError it : errors) {
            String field = own.getOrDefault(it.field(), FIELDS.getOrDefault(it.field(), it.field()));
            named.add(new FieldError(field, it.message()));
        }
        return named;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
