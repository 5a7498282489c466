-- Proposals that were read before the words of a decision were searched for what speaks against them: a secretary looks at
-- each, since the documents are not read again. What is settled already stays as it is.
update effect
   set doubt = 'Læst, før teksten blev gennemsøgt for ord, der taler imod. Sammenlign med beslutningen, og bekræft eller forkast.'
 where state = 'PROPOSED' and doubt is null and fingerprint is not null;
