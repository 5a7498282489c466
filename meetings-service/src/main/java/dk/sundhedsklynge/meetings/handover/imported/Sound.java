package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that others wrote has every part that its records promise, down to the last, and no text in it has characters
 * that nobody sees.
 */
final class Sound {
    private Sound() {}

    static boolean is(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> HiddenCharacters.first(text).isEmpty();
            case Collection<?> all -> all.stream().allMatch(Sound::is);
            case Record it -> hasSoundParts(it);
            default -> true;
        };
    }

    private static boolean hasSoundParts(Record it) {
        for (RecordComponent part : it.getClass().getRecordComponents()) {
            Object value = read(it, part);
            boolean mayBeLeftOut = value == null && part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!mayBeLeftOut && !is(value)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object read(Record it, RecordComponent part) {
        try {
            return part.getAccessor().invoke(it);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part of a record cannot be read: " + part, e);
        }
    }
}
