package dk.sundhedsklynge.projects.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.projects.handover.HandoverPart.HandedProject;
import java.util.ArrayList;
import java.util.List;

/** Cuts a part that is larger than an event may be between its projects. */
final class CutIntoPieces {
    private CutIntoPieces() {}

    /** At least one. */
    static List<HandoverPart> of(HandoverPart part, int largest) {
        List<HandoverPart> pieces = new ArrayList<>();
        List<HandedProject> taken = new ArrayList<>();
        int size = 0;
        for (HandedProject project : part.projects()) {
            int more = size(project);
            if (!taken.isEmpty() && size + more > largest) {
                pieces.add(new HandoverPart(List.copyOf(taken)));
                taken.clear();
                size = 0;
            }
            taken.add(project);
            size += more;
        }
        pieces.add(new HandoverPart(List.copyOf(taken)));
        return pieces;
    }

    private static int size(HandedProject project) {
        try {
            return Json.mapper().writeValueAsBytes(project).length + 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part cannot be written as JSON", e);
        }
    }
}
