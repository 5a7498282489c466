-- projects-service, schema 20261128201500. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-b8fa-41784fe206b7	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-987a-0a285d0472cc	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
dc00d0a9-58df-4c8f-8e30-4a634cfd8518	0419a312-6e42-4b3c-8b34-bc530fc3bd91	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 21:25:00.862867+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	project-entered	project	34aa082b-4726-4159-a056-adcb3c132348	syddanmark-lillebaelt	{"number": 1}
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["0419a312-6e42-4b3c-8b34-bc530fc3bd91"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-9be1-4bb7e6d8cce4	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-8c74-0e4b39dcccd9,1080e2f8-0880-371d-b8fa-41784fe206b7}	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	a0c5bdf5-2ea6-437e-892c-c5660dd60e44	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 21:25:28.294529+00	2026-11-20 21:25:28.49097+00
a1a29321-5800-37c4-8c74-0e4b39dcccd9	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	a0c5bdf5-2ea6-437e-892c-c5660dd60e44	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 21:25:25.839316+00	2026-11-20 21:25:25.890556+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 21:25:48.821973+00	1	35313fc127eada0759fb6812cbc126fe60f0eda6fd75e3fdd3db3b799abbef77	2 4	2026-11-20 21:25:49.051+00
d3594402-68d8-40d1-8cb1-e8699b8727f3	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 21:25:32.132774+00	1	35313fc127eada0759fb6812cbc126fe60f0eda6fd75e3fdd3db3b799abbef77	2 4	2026-11-20 21:25:32.302+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	form:00257238-a2d0-4ba2-a59b-37dfbc6bf682	/projekter/ny	303	http://localhost:43471/projekter/34aa082b-4726-4159-a056-adcb3c132348?gjort=oprettet	\N	2026-11-28 21:25:00.635999+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	93420ff7-84a4-4518-bee6-66c928d83542	funds.project-balance-state.v1	2026-11-28 21:25:27.358588+00
/klynge/funds	cc33d589-ade4-4aba-bc9c-02c503b1fec9	funds.effect-applied.v1	2026-11-28 21:25:27.252705+00
/klynge/meetings	07f63ceb-49d9-46c3-94b5-42c5c627341e	meetings.handover-run-ordered.v1	2026-11-28 21:25:32.178321+00
/klynge/meetings	0c9f8c9f-c419-4da6-8a51-7a67e66d134b	meetings.effect-ordered.v1	2026-11-28 21:25:27.056038+00
/klynge/meetings	42ef456a-0ed0-4647-b61b-11624df6e732	meetings.effect-ordered.v1	2026-11-28 21:25:28.290045+00
/klynge/meetings	727a7657-b507-41a5-b8cd-86f6c9b9796d	meetings.handover-run-ordered.v1	2026-11-28 21:25:48.949697+00
/klynge/meetings	78c7acb0-b73d-47f3-bbb1-d3892c2299bc	register.cooperation-state.v1	2026-11-28 21:25:48.937415+00
/klynge/meetings	b49eac49-ec99-4add-91f9-b1e81f046f18	meetings.project-taken-over.v1	2026-11-28 21:25:57.074826+00
/klynge/meetings	e1753812-7195-4114-8d87-8934f74b893d	meetings.project-taken-over.v1	2026-11-28 21:25:56.926014+00
/klynge/meetings	ee10f4d2-162f-467d-8297-1cc9e4ee87fd	register.appointment-state.v1	2026-11-28 21:25:48.95972+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-b8fa-41784fe206b7	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	a0c5bdf5-2ea6-437e-892c-c5660dd60e44	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	9e508bdd-2bcb-45d5-a165-5cabd1d7b97d	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	34aa082b-4726-4159-a056-adcb3c132348	{"id":"34aa082b-4726-4159-a056-adcb3c132348","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-28 21:25:00.849433+00	2026-11-28 21:25:01.104632+00
2	67d1d312-22e6-4e08-89f7-e9d25f97eb1f	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-8c74-0e4b39dcccd9	{"id":"a1a29321-5800-37c4-8c74-0e4b39dcccd9","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-28 21:25:25.895614+00	2026-11-28 21:25:25.946668+00
3	e64b4094-6050-40e1-8aca-0b8f33693186	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-28 21:25:25.898148+00	2026-11-28 21:25:25.946727+00
4	001fef57-a8fc-433a-ad8a-3b2a0daef770	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-9be1-4bb7e6d8cce4	{"id":"a10798d8-3f92-36f5-9be1-4bb7e6d8cce4","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-28 21:25:28.505553+00	2026-11-28 21:25:28.626924+00
5	fffe4841-336d-47c1-9332-9ef6f4569640	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-28 21:25:28.508521+00	2026-11-28 21:25:28.627003+00
6	04ed99b0-6ab9-4581-bf50-dec4ac6092ea	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:d3594402-68d8-40d1-8cb1-e8699b8727f3	{"id":"d3594402-68d8-40d1-8cb1-e8699b8727f3","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:25:32.302Z","hash":"35313fc127eada0759fb6812cbc126fe60f0eda6fd75e3fdd3db3b799abbef77","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}},"open":null},{"id":"34aa082b-4726-4159-a056-adcb3c132348","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-28 21:25:32.315737+00	2026-11-28 21:25:32.346452+00
7	598f2ed0-c379-42d6-9c1a-a14d939a810c	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04	{"id":"b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:25:49.051Z","hash":"35313fc127eada0759fb6812cbc126fe60f0eda6fd75e3fdd3db3b799abbef77","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}},"open":null},{"id":"34aa082b-4726-4159-a056-adcb3c132348","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-28 21:25:49.058732+00	2026-11-28 21:25:49.120087+00
8	17a24ff0-3f3d-4db4-a3b9-0803fba6f10f	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	23abc242-88e6-37a7-a4bd-7de7ff7cc104	{"id":"23abc242-88e6-37a7-a4bd-7de7ff7cc104","sequence":1,"cooperation":"sundhedsraad-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-28 21:25:57.044956+00	2026-11-28 21:25:57.127893+00
9	30073648-e3e3-4a4a-93ec-7949ccc26660	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	ddaa7a29-b222-3581-8a67-341f32ea2592	{"id":"ddaa7a29-b222-3581-8a67-341f32ea2592","sequence":2,"cooperation":"sundhedsraad-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-28 21:25:57.144841+00	2026-11-28 21:25:57.184066+00
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
34aa082b-4726-4159-a056-adcb3c132348	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
ddaa7a29-b222-3581-8a67-341f32ea2592	sundhedsraad-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-9be1-4bb7e6d8cce4	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	a0c5bdf5-2ea6-437e-892c-c5660dd60e44	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-28 21:25:28.289944+00
a1a29321-5800-37c4-8c74-0e4b39dcccd9	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	a0c5bdf5-2ea6-437e-892c-c5660dd60e44	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-28 21:25:25.777844+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	1	12000020	0	0	OPEN	\N	\N	\N	\N
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at) FROM stdin;
5b7ca108-9e89-4e58-9239-f5c9a2d910fb	ddaa7a29-b222-3581-8a67-341f32ea2592	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-28 21:25:57.133079+00
9ba3f1ea-015a-4b3e-9026-c75c6621ed4b	34aa082b-4726-4159-a056-adcb3c132348	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-28 21:25:00.675088+00
f279c84c-8643-48df-9c15-4631f29eb18a	23abc242-88e6-37a7-a4bd-7de7ff7cc104	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-28 21:25:56.973541+00
\.

COPY taken_over_project (id, project, cooperation, council, run, dossier, taken_on, begun) FROM stdin;
23abc242-88e6-37a7-a4bd-7de7ff7cc104	1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	sundhedsraad-lillebaelt	b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04	1	2026-11-20	t
ddaa7a29-b222-3581-8a67-341f32ea2592	34aa082b-4726-4159-a056-adcb3c132348	syddanmark-lillebaelt	sundhedsraad-lillebaelt	b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04	1	2026-11-20	t
\.
