package dk.sundhedsklynge.meetings.handover.run;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names one version of a dossier among those of all installations, as filing packages say it: run, receiver, version. */
public record DossierId(UUID run, String receiver, int version) {
    private static final Pattern VERSION = Pattern.compile("/([1-9][0-9]{0,8})$");

    /** The version that an id says; null for one without, which older releases wrote. */
    public static @Nullable Integer versionIn(@Nullable String id) {
        Matcher version = VERSION.matcher(id == null ? "" : id);
        return version.find() ? Integer.valueOf(version.group(1)) : null;
    }

    @Override
    public String toString() {
        return "%s/%s/%d".formatted(run, receiver, version);
    }
}
