package dk.sundhedsklynge.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds bodies of the register by words, because minutes are looked for by whose they are. */
@ApplicationScoped
public class BodiesByName {
    private final Register register;

    BodiesByName(Register register) {
        this.register = register;
    }

    /** The ids of those that have the words in their own name or in that of their cooperation, in any case. */
    public List<String> having(String words) {
        String part = lower(words.strip());
        Set<String> cooperations = register.cooperations().stream()
                .filter(it -> lower(it.name()).contains(part))
                .map(Cooperation::id)
                .collect(Collectors.toSet());
        return register.bodies().stream()
                .filter(it -> cooperations.contains(it.cooperation())
                        || lower(it.name()).contains(part))
                .map(Body::id)
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.of("da"));
    }
}
