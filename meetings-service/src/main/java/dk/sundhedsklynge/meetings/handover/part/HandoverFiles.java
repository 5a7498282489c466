package dk.sundhedsklynge.meetings.handover.part;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files that funds keep with notes and that its parts name. One is kept once for each cooperation, by what it holds, when all its
 * pieces have come and make the file that is told of.
 */
@ApplicationScoped
public class HandoverFiles {
    private static final String PIECES = """
            select content from handover_file_piece where cooperation = ? and sha256 = ? and sequence = ? order by piece""";

    private static final String ARRIVED = """
            select count(*) as named, count(f.sha256) as here
            from (select distinct it #>> '{}' as sha256
                from handover_part p, jsonb_path_query(p.content, '$.**.attachments[*].sha256') it
                where p.run = ? and p.service = 'FUNDS' and p.sequence = (%s)) named
            left join handover_file f on f.cooperation = ? and f.sha256 = named.sha256""".formatted(Parts.COMPLETE);

    private final Database database;

    HandoverFiles(Database database) {
        this.database = database;
    }

    /** How many files the part of a run names, and how many of them are here. */
    public record Arrived(int named, int here) {
        public boolean isAll() {
            return here == named;
        }
    }

    /** A file without what is in it. */
    public record Kept(String sha256, int size) {}

    /** A piece of a file that is here already changes nothing, nor does one that has come before. */
    void keep(FileWritten it) {
        database.lock("handover-file:%s:%s".formatted(it.cooperation(), it.sha256()));
        if (!isHere(it)) {
            database.update("""
                    insert into handover_file_piece (cooperation, sha256, sequence, piece, content) values (?, ?, ?, ?, ?)
                    on conflict do nothing""", it.cooperation(), it.sha256(), it.sequence(), it.piece(), it.content());
            if (come(it) == it.pieces()) {
                List<byte[]> pieces =
                        database.list(PIECES, row -> row.getBytes(1), it.cooperation(), it.sha256(), it.sequence());
                add(it, it.joined(pieces).orElseThrow(HandoverFiles::otherFile));
            }
        }
    }

    private int come(FileWritten it) {
        return database.find(
                        "select count(*) from handover_file_piece where cooperation = ? and sha256 = ? and sequence = ?",
                        row -> row.getInt(1),
                        it.cooperation(),
                        it.sha256(),
                        it.sequence())
                .orElseThrow();
    }

    private boolean isHere(FileWritten it) {
        return database.find(
                        "select 1 from handover_file where cooperation = ? and sha256 = ?",
                        row -> row.getInt(1),
                        it.cooperation(),
                        it.sha256())
                .isPresent();
    }

    private void add(FileWritten it, byte[] file) {
        database.update(
                "insert into handover_file (cooperation, sha256, size, content) values (?, ?, ?, ?)",
                it.cooperation(),
                it.sha256(),
                it.size(),
                file);
        database.update(
                "delete from handover_file_piece where cooperation = ? and sha256 = ?", it.cooperation(), it.sha256());
    }

    private static InvalidEvent otherFile() {
        return new InvalidEvent(
                "En fil fra Midler er ikke den, som dens fingeraftryk siger, og bruges ikke. Lad Midler sende alt igen (snapshot).");
    }

    /** Of these files, those that are here. */
    public Map<String, Kept> kept(String cooperation, Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : database
                        .list(
                                "select sha256, size from handover_file where cooperation = ? and sha256 = any(?)",
                                row -> new Kept(row.getString("sha256"), row.getInt("size")),
                                cooperation,
                                hashes.toArray(String[]::new))
                        .stream()
                        .collect(Collectors.toMap(Kept::sha256, Function.identity()));
    }

    /** @throws java.util.NoSuchElementException when it is not here */
    public byte[] content(String cooperation, String sha256) {
        return database.find(
                        "select content from handover_file where cooperation = ? and sha256 = ?",
                        row -> row.getBytes(1),
                        cooperation,
                        sha256)
                .orElseThrow();
    }

    /** Of the newest part that is complete; none is named before there is one. */
    public Arrived arrived(UUID run, String cooperation) {
        return database.find(
                        ARRIVED,
                        row -> new Arrived(row.getInt("named"), row.getInt("here")),
                        run,
                        run,
                        Parts.Service.FUNDS.name(),
                        cooperation)
                .orElseThrow();
    }
}
