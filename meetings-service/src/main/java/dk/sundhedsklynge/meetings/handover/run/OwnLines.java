package dk.sundhedsklynge.meetings.handover.run;

import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import java.util.List;

/** Something that meetings own and hand over. */
public interface OwnLines {
    /** All of a cooperation, closed ones too, in a fixed number of statements. */
    List<TextLine> of(String cooperation, Names names);
}
