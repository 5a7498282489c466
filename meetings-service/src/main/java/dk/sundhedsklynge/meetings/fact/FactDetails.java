package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a fact says. */
public interface FactDetails {
    Basis basis();

    /** The day it speaks of; null when it says none. */
    default @Nullable LocalDate day() {
        return null;
    }

    /** What is said where a day has to be known and none is, at the field of {@link #day}. */
    default FieldError askForDay() {
        throw new IllegalStateException("It begins nothing, so no day is asked for");
    }

    /** The decision that it comes from; null when none is known. */
    default @Nullable UUID decision() {
        return null;
    }

    /** What is wrong with it as it stands by itself. */
    List<FieldError> faults(RegisterNames names);

    /** Each field by its Danish name, as people read it; a field that says nothing is left out. */
    Map<String, String> fields(RegisterNames names);
}
