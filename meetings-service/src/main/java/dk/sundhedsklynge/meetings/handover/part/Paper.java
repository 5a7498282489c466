package dk.sundhedsklynge.meetings.handover.part;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note of funds was entered from, without characters that nobody sees.
 *
 * @param reference the name or number of the paper, as it was typed
 * @param file name of the spreadsheet that it was read from; null when it was entered by itself, as is {@code row}
 * @param kind of the note, as funds name it; null in a part or dossier that an earlier release wrote
 * @param attachments files that funds keep with the note
 */
public record Paper(
        String reference,
        @Nullable String file,
        @Nullable Integer row,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String kind,
        List<Attached> attachments) {
    public Paper {
        reference = HiddenCharacters.cleaned(reference);
        file = file == null ? null : HiddenCharacters.cleaned(file);
    }

    /** A file that funds keep. */
    public record Attached(String name, String sha256) {
        public Attached {
            name = HiddenCharacters.cleaned(name);
        }
    }
}
