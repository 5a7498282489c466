package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.platform.problem.FieldError;
import java.util.List;
import java.util.Map;

/** What a fact says. */
public interface FactDetails {
    Basis basis();

    /** What is wrong with it as it stands by itself. */
    List<FieldError> faults(RegisterNames names);

    /** Each field by its Danish name, as people read it; a field that says nothing is left out. */
    Map<String, String> fields(RegisterNames names);
}
