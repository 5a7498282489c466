package dk.sundhedsklynge.meetings.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;

/** Reads who may decide what. */
@ApplicationScoped
public class Competences {
    private final EntityManager database;

    Competences(EntityManager database) {
        this.database = database;
    }

    public Competence of(String cooperation) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select type, body from competence where cooperation = ?1")
                .setParameter(1, cooperation)
                .getResultList();
        return new Competence(rows.stream()
                .map(row -> new Competence.Mandate((String) row[0], (String) row[1]))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
