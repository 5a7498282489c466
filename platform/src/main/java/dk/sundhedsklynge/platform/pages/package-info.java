/**
 * What the pages of all services are made of: the frame, files that a browser loads, Danish ways of writing, and forms.
 *
 * <p>A form works without scripts, and a refusal shows it again with all that was typed. The page has a {@link
 * dk.sundhedsklynge.platform.pages.FormInput}; its template writes the form with the tags {@code errors}, {@code form} and
 * {@code field}, which are described in their files:
 *
 * <pre>{@code
 * {#errors input=input /}
 * {#form to='/midler/bilag' input=input}
 *   {#field input=input name='beloeb' label='Beløb i kr.' kind='amount' hint='Uden moms' /}
 *   {#field input=input name='dato' label='Betalt den' kind='day' /}
 *   {#field input=input name='projekt' label='Projekt' kind='select' options=projects empty='Intet projekt' /}
 *   <div class="toolbar"><button type="submit" class="button button-primary">Registrér bilag</button> <a href="/midler">Annullér</a></div>
 * {/form}
 * }</pre>
 *
 * <pre>{@code
 * @POST
 * @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
 * @Operation(hidden = true)
 * public Response register(MultivaluedMap<String, String> sent) {
 *     FormInput input = FormInput.of(sent);
 *     FormReader read = new FormReader(input);
 *     read.require("beloeb", "Skriv beløbet i kroner");
 *     Money amount = read.amount("beloeb");
 *     if (amount == null || !read.errors().isEmpty()) {
 *         return refused(input, FormProblems.of("Bilaget er ikke registreret", read.errors()));
 *     }
 *     return switch (register.register(amount)) {
 *         case Registered it -> Forms.done("/midler/bilag/" + it.id());
 *         case Refused it -> refused(input, VoucherProblems.of(it));
 *     };
 * }
 *
 * private Response refused(FormInput input, Problem problem) {
 *     FormInput refused = input.refused(problem.document());
 *     return Forms.refused(refused, new Shown(refused));
 * }
 * }</pre>
 *
 * The errors of the problem name the fields of the form. Further tags: {@code receipt} says what was done, with <em>Fortryd</em> where that
 * can be undone; {@code changes} shows what somebody else changed meanwhile beside what was typed; {@code progress} says how far
 * long work is, on a page that can be left. What cannot be undone is asked for on a page of its own that says what follows, and
 * the link to it ends with "…". A form is kept while it is typed with the attribute {@code draft}, and done once with
 * {@code once}; see the packages drafts and idempotency.
 */
@NullMarked
package dk.sundhedsklynge.platform.pages;

import org.jspecify.annotations.NullMarked;
