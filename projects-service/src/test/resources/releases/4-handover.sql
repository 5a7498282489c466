-- projects-service, schema 20261129041500. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-ace3-edd224c32365	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-89f7-7a500f718cb7	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
39b37c26-9b0a-4d75-b817-c73d5ec57cb9	774b3bdd-5768-4f80-be58-1f79d2d2a1d4	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-29 05:14:11.375261+00	999874bb-5ab1-4ceb-bfbf-3e90ff749fe4	page	project-entered	project	41597771-5be0-4e1e-8e02-9fef20d21863	syddanmark-lillebaelt	{"number": 1}
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["774b3bdd-5768-4f80-be58-1f79d2d2a1d4"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-a7fc-0ccccbd27edf	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-9d86-bab0c4b8352f,1080e2f8-0880-371d-ace3-edd224c32365}	f2766c81-f191-418a-8ef9-b88b2cece80e	cff5f1cb-f729-466a-912e-8310f368d2b0	2	a1127e96-1ddc-46ce-9581-ebcb425982ff	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 05:14:36.404081+00	2026-11-20 05:14:36.5779+00
a1a29321-5800-37c4-9d86-bab0c4b8352f	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	f2766c81-f191-418a-8ef9-b88b2cece80e	cff5f1cb-f729-466a-912e-8310f368d2b0	2	a1127e96-1ddc-46ce-9581-ebcb425982ff	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 05:14:34.241202+00	2026-11-20 05:14:34.288434+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
44e44fb9-8ad7-4508-9df7-5de3b3619bc0	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 05:14:40.405219+00	1	aff29b981cf9bb4572f72fed580da6e7a4a8d664404f76a02f8f45bcc10b0458	2 4	2026-11-20 05:14:40.618+00
ddd5b673-4bc0-4b34-ab51-90e4de975b30	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 05:14:56.557497+00	1	aff29b981cf9bb4572f72fed580da6e7a4a8d664404f76a02f8f45bcc10b0458	2 4	2026-11-20 05:14:56.754+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
999874bb-5ab1-4ceb-bfbf-3e90ff749fe4	form:2db06270-d4a6-461d-b285-54a99bd2ff25	/projekter/ny	303	http://localhost:35681/projekter/41597771-5be0-4e1e-8e02-9fef20d21863?gjort=oprettet	\N	2026-11-29 05:14:11.281885+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	06ecdc4f-d96d-4cfd-a2bf-040a7e8530b2	funds.project-balance-state.v1	2026-11-29 05:16:42.104044+00
/klynge/funds	55eedd89-4c76-41ee-b883-946cfa1830a5	funds.project-balance-state.v1	2026-11-29 05:14:35.477789+00
/klynge/funds	92b32a00-e2b0-42ff-87e9-9f14fdfb2cfd	funds.effect-applied.v1	2026-11-29 05:14:35.456061+00
/klynge/meetings	06cdcee4-642f-4b6f-baeb-5f829aee87fa	meetings.handover-run-ordered.v1	2026-11-29 05:14:56.641166+00
/klynge/meetings	0a70d31b-9d89-4d5c-92fe-9b8578971ab2	register.cooperation-state.v1	2026-11-29 05:14:56.637827+00
/klynge/meetings	20da6109-4f43-4865-a059-43123064cf0b	register.appointment-state.v1	2026-11-29 05:14:56.62007+00
/klynge/meetings	5a4acb98-55e2-4f46-8396-dbbe372d9f81	meetings.project-taken-over.v1	2026-11-29 05:15:05.151493+00
/klynge/meetings	5de03d9d-b4c4-4f01-ad68-76f7608b46e7	meetings.handover-run-ordered.v1	2026-11-29 05:14:40.434178+00
/klynge/meetings	bd3e2d34-accc-4b6f-b366-6d32fbd9c8a2	meetings.project-taken-over.v1	2026-11-29 05:15:05.117007+00
/klynge/meetings	c49507d5-431b-489d-98df-b0c05a084cab	meetings.effect-ordered.v1	2026-11-29 05:14:36.394933+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-ace3-edd224c32365	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	f2766c81-f191-418a-8ef9-b88b2cece80e	cff5f1cb-f729-466a-912e-8310f368d2b0	2	a1127e96-1ddc-46ce-9581-ebcb425982ff	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	f91a9fe6-a9f0-4854-a0af-b6815986871b	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	41597771-5be0-4e1e-8e02-9fef20d21863	{"id":"41597771-5be0-4e1e-8e02-9fef20d21863","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 05:14:11.37093+00	2026-11-29 05:14:11.458102+00
2	829e3323-507e-45d8-bfbb-04475556dd62	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-9d86-bab0c4b8352f	{"id":"a1a29321-5800-37c4-9d86-bab0c4b8352f","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 05:14:34.290811+00	2026-11-29 05:14:34.438902+00
3	a38bd5dd-55c5-4ce4-9e81-fda01daa82ed	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 05:14:34.291162+00	2026-11-29 05:14:34.438957+00
4	a6bfd46a-f375-42b4-8060-d694d7f7d65a	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-a7fc-0ccccbd27edf	{"id":"a10798d8-3f92-36f5-a7fc-0ccccbd27edf","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 05:14:36.578439+00	2026-11-29 05:14:36.607924+00
5	3bdad709-aedb-42bc-8d35-43c62d29a99a	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 05:14:36.578879+00	2026-11-29 05:14:36.607977+00
6	4876fa0e-9738-4e22-9915-de4eff35a884	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:44e44fb9-8ad7-4508-9df7-5de3b3619bc0	{"id":"44e44fb9-8ad7-4508-9df7-5de3b3619bc0","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T05:14:40.618Z","hash":"aff29b981cf9bb4572f72fed580da6e7a4a8d664404f76a02f8f45bcc10b0458","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"f2766c81-f191-418a-8ef9-b88b2cece80e","meeting":"cff5f1cb-f729-466a-912e-8310f368d2b0","item":2,"decision":"a1127e96-1ddc-46ce-9581-ebcb425982ff","line":61}},"open":null},{"id":"41597771-5be0-4e1e-8e02-9fef20d21863","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-29 05:14:40.639194+00	2026-11-29 05:14:40.674647+00
7	8c2dd44b-88d9-4f0c-a66f-a459d7dda7c8	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:ddd5b673-4bc0-4b34-ab51-90e4de975b30	{"id":"ddd5b673-4bc0-4b34-ab51-90e4de975b30","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T05:14:56.754Z","hash":"aff29b981cf9bb4572f72fed580da6e7a4a8d664404f76a02f8f45bcc10b0458","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"f2766c81-f191-418a-8ef9-b88b2cece80e","meeting":"cff5f1cb-f729-466a-912e-8310f368d2b0","item":2,"decision":"a1127e96-1ddc-46ce-9581-ebcb425982ff","line":61}},"open":null},{"id":"41597771-5be0-4e1e-8e02-9fef20d21863","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-29 05:14:56.756184+00	2026-11-29 05:14:56.775833+00
8	2adc444d-4dca-42bb-80a1-a535ca0b6db2	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	23abc242-88e6-37a7-a4bd-7de7ff7cc104	{"id":"23abc242-88e6-37a7-a4bd-7de7ff7cc104","sequence":1,"cooperation":"sundhedsraad-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 05:15:05.147329+00	2026-11-29 05:15:05.180146+00
9	cce2b9b0-576c-42ec-beae-60a477dcdcd2	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	aacec8eb-7e4c-3a28-a266-4a18fe542562	{"id":"aacec8eb-7e4c-3a28-a266-4a18fe542562","sequence":2,"cooperation":"sundhedsraad-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 05:15:05.199026+00	2026-11-29 05:15:05.215256+00
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
41597771-5be0-4e1e-8e02-9fef20d21863	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
aacec8eb-7e4c-3a28-a266-4a18fe542562	sundhedsraad-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-a7fc-0ccccbd27edf	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	f2766c81-f191-418a-8ef9-b88b2cece80e	cff5f1cb-f729-466a-912e-8310f368d2b0	2	a1127e96-1ddc-46ce-9581-ebcb425982ff	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-29 05:14:36.394818+00
a1a29321-5800-37c4-9d86-bab0c4b8352f	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	f2766c81-f191-418a-8ef9-b88b2cece80e	cff5f1cb-f729-466a-912e-8310f368d2b0	2	a1127e96-1ddc-46ce-9581-ebcb425982ff	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-29 05:14:34.21114+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	12000020	0	432109	OPEN	\N	\N	\N	\N
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at) FROM stdin;
2f118722-eff3-4970-bd7d-efa21fa79629	41597771-5be0-4e1e-8e02-9fef20d21863	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	999874bb-5ab1-4ceb-bfbf-3e90ff749fe4	2026-11-29 05:14:11.30145+00
8e22719a-958e-4875-a408-8b9486205a5a	aacec8eb-7e4c-3a28-a266-4a18fe542562	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 05:15:05.167056+00
b234bd10-ecdc-462f-8d56-53ed14455e8a	23abc242-88e6-37a7-a4bd-7de7ff7cc104	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 05:15:05.13623+00
\.

COPY taken_over_project (id, project, cooperation, council, run, dossier, taken_on, begun) FROM stdin;
23abc242-88e6-37a7-a4bd-7de7ff7cc104	1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	sundhedsraad-lillebaelt	ddd5b673-4bc0-4b34-ab51-90e4de975b30	1	2026-11-20	t
aacec8eb-7e4c-3a28-a266-4a18fe542562	41597771-5be0-4e1e-8e02-9fef20d21863	syddanmark-lillebaelt	sundhedsraad-lillebaelt	ddd5b673-4bc0-4b34-ab51-90e4de975b30	1	2026-11-20	t
\.

COPY told_document (id, cooperation) FROM stdin;
66e44f0d-0835-4dd0-b220-29dac98a11ad	syddanmark-lillebaelt
\.
