package dk.sundhedsklynge.meetings.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A version of a document that a council may read, for it has acknowledged it in its dossier; the document stays the cluster's. */
@Entity
@Table(name = "document_taken_over")
class TakenOverDocument {
    @Id
    private UUID id;

    private UUID document;
    private String council;

    @SuppressWarnings("NullAway.Init")
    protected TakenOverDocument() {}
}
