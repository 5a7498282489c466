package dk.sundhedsklynge.meetings.handover.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that came for runs. Of each service the newest that is complete counts; older ones go when a newer is complete. */
@ApplicationScoped
public class Parts {
    private static final String KEEP = """
            insert into handover_part (run, service, sequence, piece, pieces, hash, written_at, content)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing""";

    static final String COMPLETE = """
            select max(sequence) as sequence from (
                select sequence from handover_part where run = ? and service = ?
                group by sequence having count(*) = max(pieces)) complete""";

    private static final String PIECES = """
            select content from handover_part p where run = ? and service = ?
              and sequence = (select max(sequence) from (
                  select sequence from handover_part where run = p.run and service = p.service
                  group by sequence having count(*) = max(pieces)) complete)
            order by piece""";

    private static final String CAME = """
            select run, service, count(*) as came, max(pieces) as pieces, max(hash) as hash, max(written_at) as written_at
            from handover_part p where run = any(?)
              and sequence = (select max(sequence) from handover_part where run = p.run and service = p.service)
            group by run, service""";

    private final Database database;

    Parts(Database database) {
        this.database = database;
    }

    /** Who writes a part. */
    public enum Service {
        FUNDS,
        PROJECTS
    }

    /**
     * How much of the newest part of a service is there.
     *
     * @param hash of the whole part
     */
    public record Came(int pieces, int of, String hash, Instant writtenAt) {
        public boolean isComplete() {
            return pieces == of;
        }
    }

    void keep(Service service, PartWritten<?> it) {
        database.update(
                KEEP,
                it.id(),
                service.name(),
                it.sequence(),
                orOne(it.piece()),
                orOne(it.pieces()),
                it.hash(),
                OffsetDateTime.ofInstant(it.writtenAt(), ZoneOffset.UTC),
                write(it.part()));
        database.update(
                "delete from handover_part where run = ? and service = ? and sequence < (" + COMPLETE + ")",
                it.id(),
                service.name(),
                it.id(),
                service.name());
    }

    /** Empty until all pieces are there. */
    public Optional<FundsPart> ofFunds(UUID run) {
        return read(run, Service.FUNDS, new TypeReference<>() {}, FundsPart::joined);
    }

    /** Empty until all pieces are there. */
    public Optional<ProjectsPart> ofProjects(UUID run) {
        return read(run, Service.PROJECTS, new TypeReference<>() {}, ProjectsPart::joined);
    }

    private <T> Optional<T> read(UUID run, Service service, TypeReference<T> type, Function<List<T>, T> join) {
        List<T> pieces = database.list(PIECES, row -> Columns.json(row, "content", type), run, service.name());
        return pieces.isEmpty() ? Optional.empty() : Optional.of(join.apply(pieces));
    }

    private record Of(UUID run, Service service, Came came) {}

    /** What came for each run, in one statement; a service that has written nothing is left out. */
    public Map<UUID, Map<Service, Came>> came(Collection<UUID> runs) {
        return database
                .list(
                        CAME,
                        row -> new Of(
                                Columns.id(row, "run"),
                                Service.valueOf(row.getString("service")),
                                new Came(
                                        row.getInt("came"),
                                        row.getInt("pieces"),
                                        row.getString("hash"),
                                        Columns.moment(row, "written_at"))),
                        (Object) runs.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Of::run, Collectors.toMap(Of::service, Of::came)));
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static String write(Object part) {
        try {
            return Json.mapper().writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part cannot be written as JSON", e);
        }
    }
}
