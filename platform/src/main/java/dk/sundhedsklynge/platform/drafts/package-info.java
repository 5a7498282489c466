/**
 * Nothing that was typed is lost. What is typed into a form is kept two seconds after the last key (with a script, not for files
 * and passwords), offered at the next visit beside what stands there now, and dropped once the form is sent; only its owner
 * reads it. A form that was sent after the session had ended is kept until its sender has signed in, and then sent.
 *
 * <p>A form has drafts when its template says so: {@code {#form to='/midler/bilag' input=input draft=inject:drafts.of('/midler/bilag', input)}} with
 * fields written by the tag {@code field}. A service has one class that extends {@link dk.sundhedsklynge.platform.drafts.DraftPage}, and names
 * its path in {@code klynge.drafts.path}. Looking for drafts is one statement of the page, and reading one is another.
 */
@NullMarked
package dk.sundhedsklynge.platform.drafts;

import org.jspecify.annotations.NullMarked;
