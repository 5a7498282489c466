package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.platform.text.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing in a line.
 *
 * @param mark names it, the same in every run
 * @param line key of the line
 * @param what is missing
 * @param whom to ask
 * @param askedOn null until somebody was asked
 */
@Schema(name = "MissingLine")
public record MissingLine(
        String mark,
        String line,
        String what,
        String whom,
        @Nullable LocalDate askedOn) {

    /**
     * Each once, in the order of the dossiers.
     *
     * @param asked the days by mark
     */
    static List<MissingLine> in(Collection<Dossier> dossiers, Map<String, LocalDate> asked) {
        List<MissingLine> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Dossier dossier : dossiers) {
            dossier.missingByLine().forEach((line, missing) -> {
                for (Missing it : missing) {
                    String mark = mark(line, it.what());
                    if (seen.add(mark)) {
                        all.add(new MissingLine(mark, line, it.what(), it.whom(), asked.get(mark)));
                    }
                }
            });
        }
        return List.copyOf(all);
    }

    static String mark(String line, String what) {
        return Sha256.of(line + "\n" + what).substring(0, 32);
    }
}
