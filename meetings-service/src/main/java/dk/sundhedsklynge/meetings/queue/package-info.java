/**
 * The proposals of a document, one after the other, with its text beside them: where a secretary confirms, corrects, rejects, takes
 * back and withdraws. {@link dk.sundhedsklynge.meetings.queue.ProposalsPage} is the door, {@code ShowProposals} puts together
 * what is shown, {@code TermsForm} is terms as fields and back.
 */
@NullMarked
package dk.sundhedsklynge.meetings.queue;

import org.jspecify.annotations.NullMarked;
