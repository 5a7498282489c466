-- projects-service, schema 20261128233800. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-84ff-c8da94c38c94	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-928b-b992192bd66a	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
239fb487-aacd-4da8-8534-11ac42108ab4	8a684d96-40a0-4509-af23-f2bdf4a8cf58	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-29 01:36:46.775372+00	b3c00d64-c628-48b0-a520-a03655bb27b3	page	project-entered	project	5e181ad8-7dbe-428c-9a61-bb63c08dd837	syddanmark-lillebaelt	{"number": 1}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY cooperation (id, sequence, name, kind, region, valid_from, valid_to, parties, winding_up) FROM stdin;
hovedstaden-bornholm	1	Sundhedsklynge Bornholm	health-cluster	1084	2022-07-01	2026-12-31	{400,1084}	\N
hovedstaden-byen	1	Sundhedsklynge Byen	health-cluster	1084	2022-07-01	2026-12-31	{101,147,1084}	\N
hovedstaden-midt	1	Sundhedsklynge Midt, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31	{151,240,190,157,159,163,173,175,230,1084}	\N
hovedstaden-nord	1	Sundhedsklynge Nord, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31	{201,210,250,270,260,217,219,223,1084}	\N
hovedstaden-syd	1	Sundhedsklynge Syd, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31	{165,153,155,161,167,169,183,185,187,1084}	\N
midtjylland-goedstrupklyngen	1	Gødstrupklyngen	health-cluster	1082	2022-07-01	2026-12-31	{657,661,756,665,760,671,1082}	\N
midtjylland-horsensklyngen	1	Horsensklyngen	health-cluster	1082	2022-07-01	2026-12-31	{766,615,727,746,1082}	\N
midtjylland-midtklyngen	1	Midtklyngen	health-cluster	1082	2022-07-01	2026-12-31	{740,779,791,1082}	\N
midtjylland-randersklyngen	1	Randersklyngen	health-cluster	1082	2022-07-01	2026-12-31	{710,707,730,706,1082}	\N
midtjylland-aarhusklyngen	1	Aarhusklyngen	health-cluster	1082	2022-07-01	2026-12-31	{751,741,1082}	\N
nordjylland-midt	1	Sundhedsklynge Midt, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31	{849,851,1081}	\N
nordjylland-nord	1	Sundhedsklynge Nord, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31	{810,813,860,825,1081}	\N
nordjylland-syd	1	Sundhedsklynge Syd, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31	{846,840,820,1081}	\N
nordjylland-vest	1	Sundhedsklynge Vest	health-cluster	1081	2022-07-01	2026-12-31	{773,787,1081}	\N
sjaelland-holbaek	1	Sundhedsklynge Holbæk	health-cluster	1085	2022-07-01	2026-12-31	{316,326,350,306,1085}	\N
sjaelland-nykoebing-falster	1	Sundhedsklynge Nykøbing Falster (NFS)	health-cluster	1085	2022-07-01	2026-12-31	{376,360,390,1085}	\N
sjaelland-slagelse	1	Sundhedsklynge Slagelse (NSR)	health-cluster	1085	2022-07-01	2026-12-31	{370,329,330,340,1085}	\N
sjaelland-suh	1	Sundhedsklynge SUH (Køge/Roskilde)	health-cluster	1085	2022-07-01	2026-12-31	{320,253,259,265,269,336,1085}	\N
sundhedsraad-amager-og-vestegnen	1	Sundhedsråd Amager og Vestegnen	health-council	\N	2027-01-01	\N	{167,155,185,165,153,161,169,183,187}	\N
sundhedsraad-fyn	1	Sundhedsråd Fyn	health-council	1083	2027-01-01	\N	{461,420,430,440,482,480,450,479,492,1083}	\N
sundhedsraad-horsens	1	Sundhedsråd Horsens	health-council	1082	2027-01-01	\N	{615,766,727,746,1082}	\N
sundhedsraad-hovedstaden	1	Sundhedsråd Hovedstaden	health-council	\N	2027-01-01	\N	{101,147,400}	\N
sundhedsraad-koebenhavns-omegn-nord	1	Sundhedsråd Københavns Omegn Nord	health-council	\N	2027-01-01	\N	{163,151,157,159,173,175,240,190,230}	\N
sundhedsraad-kronjylland	1	Sundhedsråd Kronjylland	health-council	1082	2027-01-01	\N	{730,710,707,706,1082}	\N
sundhedsraad-lillebaelt	1	Sundhedsråd Lillebælt	health-council	1083	2027-01-01	\N	{621,607,630,410,1083}	\N
sundhedsraad-limfjorden	1	Sundhedsråd Limfjorden	health-council	1081	2027-01-01	\N	{851,849,846,773,840,787,820,1081}	\N
sundhedsraad-midt	1	Sundhedsråd Midt	health-council	1082	2027-01-01	\N	{791,779,740,1082}	\N
sundhedsraad-midt-og-vestsjaelland	1	Sundhedsråd Midt- og Vestsjælland	health-council	\N	2027-01-01	\N	{330,316,370,329,340,306,326,350}	\N
sundhedsraad-nordsjaelland	1	Sundhedsråd Nordsjælland	health-council	\N	2027-01-01	\N	{201,210,250,270,260,217,219,223}	\N
sundhedsraad-oestsjaelland-og-oeerne	1	Sundhedsråd Østsjælland og Øerne	health-council	\N	2027-01-01	\N	{259,269,253,265,336,320,390,376,360}	\N
sundhedsraad-soenderjylland	1	Sundhedsråd Sønderjylland	health-council	1083	2027-01-01	\N	{580,510,540,550,1083}	\N
sundhedsraad-sydvestjylland	1	Sundhedsråd Sydvestjylland	health-council	1083	2027-01-01	\N	{561,563,573,575,530,1083}	\N
sundhedsraad-vendsyssel	1	Sundhedsråd Vendsyssel	health-council	1081	2027-01-01	\N	{860,810,813,825,1081}	\N
sundhedsraad-vestjylland	1	Sundhedsråd Vestjylland	health-council	1082	2027-01-01	\N	{657,661,756,665,760,671,1082}	\N
sundhedsraad-aarhus	1	Sundhedsråd Aarhus	health-council	1082	2027-01-01	\N	{751,741,1082}	\N
syddanmark-fyn	1	Sundhedsklynge Fyn	health-cluster	1083	2022-07-01	2026-12-31	{420,430,440,482,480,450,461,479,492,1083}	\N
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["8a684d96-40a0-4509-af23-f2bdf4a8cf58"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-86da-071379d2d731	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-8480-705402958c89,1080e2f8-0880-371d-84ff-c8da94c38c94}	7c5fb833-9431-4ff3-923b-0ac5fb490119	11c7da64-e0d3-4879-978a-369d05700c4c	2	58f7296a-3e58-4e95-9c0e-f4068af8fe77	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 01:37:10.822822+00	2026-11-20 01:37:10.935696+00
a1a29321-5800-37c4-8480-705402958c89	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	7c5fb833-9431-4ff3-923b-0ac5fb490119	11c7da64-e0d3-4879-978a-369d05700c4c	2	58f7296a-3e58-4e95-9c0e-f4068af8fe77	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 01:37:08.731859+00	2026-11-20 01:37:08.808272+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
aa9f5b5b-c813-4374-858b-e725334639da	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 01:37:15.040845+00	1	f71520677bb6345b3fbb8e91eae42702062b925409464de1bfee190692109625	2 4	2026-11-20 01:37:15.205+00
fb56daaa-cbd9-4d08-873b-315b128892f4	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 01:37:29.2372+00	1	f71520677bb6345b3fbb8e91eae42702062b925409464de1bfee190692109625	2 4	2026-11-20 01:37:29.512+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
b3c00d64-c628-48b0-a520-a03655bb27b3	form:b1b544f3-67c2-4bed-9550-c93bd1e215df	/projekter/ny	303	http://localhost:45147/projekter/5e181ad8-7dbe-428c-9a61-bb63c08dd837?gjort=oprettet	\N	2026-11-29 01:36:46.675686+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	65c90d5b-e139-4716-83b3-e5d0c481e72a	funds.effect-applied.v1	2026-11-29 01:37:10.059217+00
/klynge/funds	cf527511-b034-40a3-8063-516c837ac80a	funds.project-balance-state.v1	2026-11-29 01:37:10.081207+00
/klynge/funds	ed1f5005-17d8-4a95-8a5d-751b065441f5	funds.project-balance-state.v1	2026-11-29 01:38:35.970175+00
/klynge/meetings	3cd1e189-03fc-478f-a0ee-9da4cf573035	register.appointment-state.v1	2026-11-29 01:37:29.434592+00
/klynge/meetings	3ee2d817-5fd2-47fd-b5e1-e3f6d2175a1e	meetings.project-taken-over.v1	2026-11-29 01:37:37.437504+00
/klynge/meetings	5f51a070-bb7c-4a7b-bae5-37bec2d9ad69	meetings.effect-ordered.v1	2026-11-29 01:37:10.818723+00
/klynge/meetings	8e143aae-f337-4a55-8df5-87d71172cab3	register.cooperation-state.v1	2026-11-29 01:37:29.300906+00
/klynge/meetings	acf34300-fb0a-4851-8108-dc35ff7a6229	meetings.handover-run-ordered.v1	2026-11-29 01:37:29.310744+00
/klynge/meetings	d3a0e5c2-bdc7-4d50-ac2c-1879a0b0db5c	meetings.project-taken-over.v1	2026-11-29 01:37:37.407154+00
/klynge/meetings	f31e48ec-81c8-4535-bfd8-006f9a5f087b	meetings.handover-run-ordered.v1	2026-11-29 01:37:15.065519+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-84ff-c8da94c38c94	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	7c5fb833-9431-4ff3-923b-0ac5fb490119	11c7da64-e0d3-4879-978a-369d05700c4c	2	58f7296a-3e58-4e95-9c0e-f4068af8fe77	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	b5a2dca9-b0c4-4ad9-8195-90d18386004c	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	5e181ad8-7dbe-428c-9a61-bb63c08dd837	{"id":"5e181ad8-7dbe-428c-9a61-bb63c08dd837","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 01:36:46.76824+00	2026-11-29 01:36:46.89989+00
2	d889ff31-f70c-4e5a-accd-279f6c6eb88a	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-8480-705402958c89	{"id":"a1a29321-5800-37c4-8480-705402958c89","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 01:37:08.848559+00	2026-11-29 01:37:08.925446+00
3	499e5069-97ea-4012-a320-7299445d648e	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 01:37:08.850566+00	2026-11-29 01:37:08.92552+00
4	448ed0f0-3760-43cc-aaca-1e492c9bae2d	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-86da-071379d2d731	{"id":"a10798d8-3f92-36f5-86da-071379d2d731","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 01:37:10.936194+00	2026-11-29 01:37:11.014347+00
5	2d344b13-e233-49d6-8985-90c90d1488c8	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 01:37:10.937317+00	2026-11-29 01:37:11.01439+00
6	bd846bfc-8237-46bc-9cd1-9cc0514421d5	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:aa9f5b5b-c813-4374-858b-e725334639da	{"id":"aa9f5b5b-c813-4374-858b-e725334639da","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T01:37:15.205Z","hash":"f71520677bb6345b3fbb8e91eae42702062b925409464de1bfee190692109625","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"7c5fb833-9431-4ff3-923b-0ac5fb490119","meeting":"11c7da64-e0d3-4879-978a-369d05700c4c","item":2,"decision":"58f7296a-3e58-4e95-9c0e-f4068af8fe77","line":61}},"open":null},{"id":"5e181ad8-7dbe-428c-9a61-bb63c08dd837","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-29 01:37:15.223437+00	2026-11-29 01:37:15.245139+00
7	90bade15-828d-43ba-8d2f-803d2ebea40e	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:fb56daaa-cbd9-4d08-873b-315b128892f4	{"id":"fb56daaa-cbd9-4d08-873b-315b128892f4","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T01:37:29.512Z","hash":"f71520677bb6345b3fbb8e91eae42702062b925409464de1bfee190692109625","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"7c5fb833-9431-4ff3-923b-0ac5fb490119","meeting":"11c7da64-e0d3-4879-978a-369d05700c4c","item":2,"decision":"58f7296a-3e58-4e95-9c0e-f4068af8fe77","line":61}},"open":null},{"id":"5e181ad8-7dbe-428c-9a61-bb63c08dd837","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-29 01:37:29.514046+00	2026-11-29 01:37:29.537129+00
8	e85c9f0b-671e-4628-87be-840942b3b0db	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	23abc242-88e6-37a7-a4bd-7de7ff7cc104	{"id":"23abc242-88e6-37a7-a4bd-7de7ff7cc104","sequence":1,"cooperation":"sundhedsraad-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 01:37:37.433188+00	2026-11-29 01:37:37.447005+00
9	0dacce42-2a74-4f43-b85b-45729e5be115	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	46c50985-2611-3d23-9bcf-0f33c41a9484	{"id":"46c50985-2611-3d23-9bcf-0f33c41a9484","sequence":2,"cooperation":"sundhedsraad-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 01:37:37.474045+00	2026-11-29 01:37:37.492848+00
\.
SELECT setval(pg_get_serial_sequence('outbox', 'position'), (SELECT max("position") FROM outbox));

COPY party (id, sequence, name) FROM stdin;
101	1	København
1081	1	Region Nordjylland
1082	1	Region Midtjylland
1083	1	Region Syddanmark
1084	1	Region Hovedstaden
1085	1	Region Sjælland
147	1	Frederiksberg
151	1	Ballerup
153	1	Brøndby
155	1	Dragør
157	1	Gentofte
159	1	Gladsaxe
161	1	Glostrup
163	1	Herlev
165	1	Albertslund
167	1	Hvidovre
169	1	Høje-Taastrup
173	1	Lyngby-Taarbæk
175	1	Rødovre
183	1	Ishøj
185	1	Tårnby
187	1	Vallensbæk
190	1	Furesø
201	1	Allerød
210	1	Fredensborg
217	1	Helsingør
219	1	Hillerød
223	1	Hørsholm
230	1	Rudersdal
240	1	Egedal
250	1	Frederikssund
253	1	Greve
259	1	Køge
260	1	Halsnæs
265	1	Roskilde
269	1	Solrød
270	1	Gribskov
306	1	Odsherred
316	1	Holbæk
320	1	Faxe
326	1	Kalundborg
329	1	Ringsted
330	1	Slagelse
336	1	Stevns
340	1	Sorø
350	1	Lejre
360	1	Lolland
370	1	Næstved
376	1	Guldborgsund
390	1	Vordingborg
400	1	Bornholm
410	1	Middelfart
420	1	Assens
430	1	Faaborg-Midtfyn
440	1	Kerteminde
450	1	Nyborg
461	1	Odense
479	1	Svendborg
480	1	Nordfyns
482	1	Langeland
492	1	Ærø
510	1	Haderslev
530	1	Billund
540	1	Sønderborg
550	1	Tønder
561	1	Esbjerg
563	1	Fanø
573	1	Varde
575	1	Vejen
580	1	Aabenraa
607	1	Fredericia
615	1	Horsens
621	1	Kolding
630	1	Vejle
657	1	Herning
661	1	Holstebro
665	1	Lemvig
671	1	Struer
706	1	Syddjurs
707	1	Norddjurs
710	1	Favrskov
727	1	Odder
730	1	Randers
740	1	Silkeborg
741	1	Samsø
746	1	Skanderborg
751	1	Aarhus
756	1	Ikast-Brande
760	1	Ringkøbing-Skjern
766	1	Hedensted
773	1	Morsø
779	1	Skive
787	1	Thisted
791	1	Viborg
810	1	Brønderslev
813	1	Frederikshavn
820	1	Vesthimmerlands
825	1	Læsø
840	1	Rebild
846	1	Mariagerfjord
849	1	Jammerbugt
851	1	Aalborg
860	1	Hjørring
\.

COPY project (id, cooperation, whole_name, whole_aliases, whole_phase, whole_from, whole_until, whole_council, whole_working_group, open_name, open_aliases, open_phase, open_from, open_until, open_council, open_working_group, owner, description, sequence, version, owner_party, partners, other_partners, written_access, taken_back) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2	\N	{}	\N	OPEN	f
23abc242-88e6-37a7-a4bd-7de7ff7cc104	sundhedsraad-lillebaelt	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1	\N	{}	\N	OPEN	f
46c50985-2611-3d23-9bcf-0f33c41a9484	sundhedsraad-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
5e181ad8-7dbe-428c-9a61-bb63c08dd837	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-86da-071379d2d731	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	7c5fb833-9431-4ff3-923b-0ac5fb490119	11c7da64-e0d3-4879-978a-369d05700c4c	2	58f7296a-3e58-4e95-9c0e-f4068af8fe77	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-29 01:37:10.818592+00
a1a29321-5800-37c4-8480-705402958c89	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	7c5fb833-9431-4ff3-923b-0ac5fb490119	11c7da64-e0d3-4879-978a-369d05700c4c	2	58f7296a-3e58-4e95-9c0e-f4068af8fe77	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-29 01:37:08.68482+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	12000020	0	432109	OPEN	\N	\N	\N	\N
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at) FROM stdin;
43c8cea9-f012-4a12-984a-2fb37980ffff	46c50985-2611-3d23-9bcf-0f33c41a9484	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 01:37:37.468314+00
4a27e9ec-8440-4319-b319-285f168dacf9	23abc242-88e6-37a7-a4bd-7de7ff7cc104	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 01:37:37.423841+00
7b60308d-8e4c-4797-813d-f471efce65f7	5e181ad8-7dbe-428c-9a61-bb63c08dd837	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	b3c00d64-c628-48b0-a520-a03655bb27b3	2026-11-29 01:36:46.706564+00
\.

COPY taken_over_project (id, project, cooperation, council, run, dossier, taken_on, begun) FROM stdin;
23abc242-88e6-37a7-a4bd-7de7ff7cc104	1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	sundhedsraad-lillebaelt	fb56daaa-cbd9-4d08-873b-315b128892f4	1	2026-11-20	t
46c50985-2611-3d23-9bcf-0f33c41a9484	5e181ad8-7dbe-428c-9a61-bb63c08dd837	syddanmark-lillebaelt	sundhedsraad-lillebaelt	fb56daaa-cbd9-4d08-873b-315b128892f4	1	2026-11-20	t
\.
