package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the services publish. An event is written in the transaction of the change, so either both happen or neither. */
@ApplicationScoped
public class Outbox {
    /** In bytes of UTF-8. What is larger belongs behind a link. */
    static final int LARGEST_BODY = 256 * 1024;

    private static final String WOKEN = Outbox.class.getName();

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, subject, payload)
            values (?, ?, ?, ?, ?, cast(? as json))""";

    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayWakeup wakeup;
    private final ObjectMapper json;

    Outbox(Database database, TransactionSynchronizationRegistry transaction, RelayWakeup wakeup, ObjectMapper json) {
        this.database = database;
        this.transaction = transaction;
        this.wakeup = wakeup;
        this.json = json;
    }

    /**
     * Publishes an event when the caller's transaction commits.
     *
     * @param key decides the partition: events of one key keep their order. On the register it is the entity, elsewhere the
     *     cooperation
     * @param type as the contract writes it, with its version
     * @param subject the entity the event is about
     * @param body written as JSON, at most 256 KB
     * @throws IllegalArgumentException when the body is larger
     * @throws jakarta.transaction.TransactionalException without a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Topic topic, String key, String type, String subject, Object body) {
        insert(topic, key, type, subject, write(type, body));
    }

    /**
     * Says that an entity is gone: a null value, behind which the log cleaner drops every state it ever had. What the outbox
     * keeps of those states is emptied as well. Whoever publishes and removes the same entity does so one at a time, until
     * the transaction ends: an older state behind the removal would stand for ever.
     *
     * @param topic one that is compacted; on a log nothing is ever gone
     * @param key the entity
     * @param type of the states it had, so that their readers learn of it
     * @throws IllegalArgumentException when the topic is a log
     * @throws jakarta.transaction.TransactionalException without a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Topic topic, String key, String type) {
        if (!topic.isCompacted()) {
            throw new IllegalArgumentException(topic.topicName() + " is a log: nothing is removed from it");
        }
        database.update(
                "update outbox set payload = null where aggregatetype = ? and aggregateid = ?", topic.topicName(), key);
        insert(topic, key, type, key, null);
    }

    private void insert(Topic topic, String key, String type, String subject, @Nullable String payload) {
        database.update(INSERT, UUID.randomUUID(), topic.topicName(), key, type, subject, payload);
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        if (transaction.getResource(WOKEN) != null) {
            return;
        }
        transaction.putResource(WOKEN, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakeup.wake();
                }
            }
        });
    }

    private String write(String type, Object body) {
        String payload;
        try {
            payload = json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body of " + type + " cannot be written as JSON", e);
        }
        int size = payload.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_BODY) {
            throw new IllegalArgumentException(
                    "The body of %s has %d bytes; more than %d are not sent, link to it instead"
                            .formatted(type, size, LARGEST_BODY));
        }
        return payload;
    }
}
