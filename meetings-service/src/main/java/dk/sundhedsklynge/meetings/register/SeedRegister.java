package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills each table of the register that is empty with what the release brings. A table that holds anything is left alone, so
 * that neither a start nor a new release undoes an edit; only the division into health councils follows a release that corrects it.
 */
@ApplicationScoped
class SeedRegister {
    private final Database database;
    private final RegisterTables tables;
    private final Division division;
    private final Validator validator;

    SeedRegister(Database database, RegisterTables tables, Division division, Validator validator) {
        this.database = database;
        this.tables = tables;
        this.division = division;
        this.validator = validator;
    }

    /** Whoever calls holds the lock of the register. */
    @Transactional(Transactional.TxType.MANDATORY)
    void seed() {
        Register release = Register.ofReferenceData();
        if (isEmpty("party")) {
            parties(release.parties());
        }
        if (isEmpty("cooperation")) {
            cooperations(release.cooperations());
        }
        division.follow(release.councils());
        if (isEmpty("body_type")) {
            types(release.bodyTypes());
        }
        if (isEmpty("body")) {
            release.bodies().forEach(tables::add);
        }
        if (isEmpty("organisation")) {
            database.each(
                    "insert into organisation (id, name, party, cooperation) values (?, ?, ?, ?)",
                    Organisations.ofRelease(release.parties()).stream()
                            .map(it -> new @Nullable Object[] {it.id(), it.name(), it.party(), it.cooperation()})
                            .toList());
        }
        tables.willChange();
    }

    private boolean isEmpty(String table) {
        return database.find("select exists (select from " + table + ")", row -> !row.getBoolean(1))
                .orElseThrow();
    }

    private void parties(Collection<Party> parties) {
        database.each(
                "insert into party (code, kind, name, place) values (?, ?, ?, ?)",
                parties.stream()
                        .map(it -> new @Nullable Object[] {it.code(), it.kind().code(), it.name(), it.order()})
                        .toList());
    }

    private void cooperations(Collection<Cooperation> cooperations) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Cooperation it : cooperations) {
            rows.add(new @Nullable Object[] {
                it.id(),
                it.name(),
                it.shortName(),
                it.kind().code(),
                it.region(),
                it.regionName(),
                it.from(),
                it.to(),
                it.evidence(),
                rows.size()
            });
        }
        database.each("""
                insert into cooperation
                    (id, name, short_name, kind, region, region_name, valid_from, valid_to, evidence, place)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        tables.addDivision(cooperations);
    }

    private void types(Collection<BodyType> types) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (BodyType it : types) {
            Set<ConstraintViolation<BodyType>> wrong = validator.validate(it);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("The body type %s is wrong: %s"
                        .formatted(
                                it.id(),
                                wrong.stream()
                                        .map(one -> one.getPropertyPath() + " " + one.getMessage())
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
            }
            rows.add(new @Nullable Object[] {
                it.id(), it.name(), it.from(), it.to(), BodyTypes.write(it.definition()), rows.size()
            });
        }
        database.each("""
                insert into body_type (id, name, valid_from, valid_to, definition, place)
                values (?, ?, ?, ?, cast(? as jsonb), ?)""", rows);
    }
}
