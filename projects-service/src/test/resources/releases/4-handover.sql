-- projects-service, schema 20261129105500. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-b952-84b16c18e31b	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-95b7-0840cc6ed01e	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
d03e0399-a3b4-4554-8e4f-3d9ecd71e371	4d1a6035-b967-4dfd-b9e2-510ddd4266dd	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-29 12:45:31.547007+00	a131974e-cc1e-4d5a-86fd-9043fb87e2fc	page	project-entered	project	01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf	syddanmark-lillebaelt	{"number": 1}
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["4d1a6035-b967-4dfd-b9e2-510ddd4266dd"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-849d-dc2417176f3e	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-b33b-618cf9745a3a,1080e2f8-0880-371d-b952-84b16c18e31b}	94351441-7c50-4647-a9dc-ead763a1589d	14f6229a-e568-449d-8eeb-5eae315c4c3f	2	20b851b5-f020-49fd-a333-1403eaa6dad8	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 12:46:02.104211+00	2026-11-20 12:46:02.170697+00
a1a29321-5800-37c4-b33b-618cf9745a3a	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	94351441-7c50-4647-a9dc-ead763a1589d	14f6229a-e568-449d-8eeb-5eae315c4c3f	2	20b851b5-f020-49fd-a333-1403eaa6dad8	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 12:45:59.214055+00	2026-11-20 12:45:59.368625+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
90ba8ecd-907b-4935-9c2b-702a458c80c4	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 12:46:27.901321+00	1	6a06e1833c69dd9c0e2cc290914ecca9057a0d81c17931863090326c4363ef8a	2 4 1	2026-11-20 12:46:28.22+00
b52caeb6-b6a4-42d1-8281-eb98164189ad	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 12:46:07.038069+00	1	6a06e1833c69dd9c0e2cc290914ecca9057a0d81c17931863090326c4363ef8a	2 4 1	2026-11-20 12:46:07.345+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
a131974e-cc1e-4d5a-86fd-9043fb87e2fc	form:3b7ef3b7-f621-4f3d-b262-1b4f557b83dc	/projekter/ny	303	http://localhost:35755/projekter/01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf?gjort=oprettet	edba0fd2e7a9731d08474d4add8aa5aa186aa63acab0ec441a22035a9ab9bf1a	2026-11-29 12:45:31.45255+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	0a8c31d1-8411-4d4e-b685-f43806faa887	funds.project-balance-state.v1	2026-11-29 12:46:00.965422+00
/klynge/funds	251bcce7-3125-49ae-8aa2-bff937950589	funds.effect-applied.v1	2026-11-29 12:46:00.89573+00
/klynge/funds	ef2c27f8-7c66-4220-bd94-5643ac771276	funds.project-balance-state.v1	2026-11-29 12:48:06.768922+00
/klynge/meetings	2bd57319-0bc9-475d-bc14-6dada7afcf4d	meetings.handover-run-ordered.v1	2026-11-29 12:46:28.022023+00
/klynge/meetings	418a55cd-990b-4710-b9c2-929eb6debcdf	meetings.project-taken-over.v1	2026-11-29 12:46:40.628982+00
/klynge/meetings	9545a8e4-d400-4aaf-9657-6d09de7327c6	meetings.project-taken-over.v1	2026-11-29 12:46:40.593437+00
/klynge/meetings	a3bfe069-def9-4b1f-9b28-11fba486d895	register.cooperation-state.v1	2026-11-29 12:46:27.968891+00
/klynge/meetings	ba4de3d1-edcd-45f2-9e09-91c1176005ea	meetings.effect-ordered.v1	2026-11-29 12:46:02.084974+00
/klynge/meetings	c32f7336-c403-4487-a489-db5bd1670673	meetings.handover-run-ordered.v1	2026-11-29 12:46:07.077234+00
/klynge/meetings	dc27da1c-950e-4e5d-b31f-2722ca98ac62	register.appointment-state.v1	2026-11-29 12:46:28.190408+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-b952-84b16c18e31b	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	94351441-7c50-4647-a9dc-ead763a1589d	14f6229a-e568-449d-8eeb-5eae315c4c3f	2	20b851b5-f020-49fd-a333-1403eaa6dad8	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	0f0f5b6f-b465-4834-b85c-ab8285ecbfca	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf	{"id":"01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 12:45:31.53998+00	2026-11-29 12:45:31.647356+00
2	8c594dbc-12d3-4501-aed2-5389a2a0dde4	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-b33b-618cf9745a3a	{"id":"a1a29321-5800-37c4-b33b-618cf9745a3a","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 12:45:59.375811+00	2026-11-29 12:45:59.51042+00
3	4eb2a09c-1623-4925-ba9b-f7c411b103ce	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 12:45:59.376447+00	2026-11-29 12:45:59.510501+00
4	4ca52527-da23-498b-9368-7d96ddf8a848	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-849d-dc2417176f3e	{"id":"a10798d8-3f92-36f5-849d-dc2417176f3e","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 12:46:02.171277+00	2026-11-29 12:46:02.206358+00
5	37e466fb-0eb8-4188-b781-deda0ff2c5c5	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 12:46:02.171786+00	2026-11-29 12:46:02.206434+00
6	51fd951d-f4d0-40ee-ab3e-1b245f005755	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:b52caeb6-b6a4-42d1-8281-eb98164189ad	{"id":"b52caeb6-b6a4-42d1-8281-eb98164189ad","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T12:46:07.345Z","hash":"6a06e1833c69dd9c0e2cc290914ecca9057a0d81c17931863090326c4363ef8a","piece":1,"pieces":1,"part":{"projects":[{"id":"01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"written":{"partners":[],"otherPartners":null,"description":null,"note":"Projektbeskrivelse af 1. oktober 2022"},"open":null},{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"94351441-7c50-4647-a9dc-ead763a1589d","meeting":"14f6229a-e568-449d-8eeb-5eae315c4c3f","item":2,"decision":"20b851b5-f020-49fd-a333-1403eaa6dad8","line":61}},"written":null,"open":null}]}}	2026-11-29 12:46:07.39241+00	2026-11-29 12:46:07.45671+00
7	8d3d1ca0-6b55-46a0-ab96-c32755c33d54	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:90ba8ecd-907b-4935-9c2b-702a458c80c4	{"id":"90ba8ecd-907b-4935-9c2b-702a458c80c4","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T12:46:28.220Z","hash":"6a06e1833c69dd9c0e2cc290914ecca9057a0d81c17931863090326c4363ef8a","piece":1,"pieces":1,"part":{"projects":[{"id":"01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"written":{"partners":[],"otherPartners":null,"description":null,"note":"Projektbeskrivelse af 1. oktober 2022"},"open":null},{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"94351441-7c50-4647-a9dc-ead763a1589d","meeting":"14f6229a-e568-449d-8eeb-5eae315c4c3f","item":2,"decision":"20b851b5-f020-49fd-a333-1403eaa6dad8","line":61}},"written":null,"open":null}]}}	2026-11-29 12:46:28.237555+00	2026-11-29 12:46:28.325941+00
8	0c61a7fe-5d89-48fe-9796-53c9aa26c6d0	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	a1d6f0aa-ff93-3d66-88e1-94f5e6dd2fe1	{"id":"a1d6f0aa-ff93-3d66-88e1-94f5e6dd2fe1","sequence":2,"cooperation":"sundhedsraad-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 12:46:40.619896+00	2026-11-29 12:46:40.650679+00
9	23472203-093c-4a92-b7c5-107ea4bc678b	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	23abc242-88e6-37a7-a4bd-7de7ff7cc104	{"id":"23abc242-88e6-37a7-a4bd-7de7ff7cc104","sequence":1,"cooperation":"sundhedsraad-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 12:46:40.670662+00	2026-11-29 12:46:40.717052+00
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
01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2	\N	{}	\N	OPEN	f
23abc242-88e6-37a7-a4bd-7de7ff7cc104	sundhedsraad-lillebaelt	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1	\N	{}	\N	OPEN	f
a1d6f0aa-ff93-3d66-88e1-94f5e6dd2fe1	sundhedsraad-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-849d-dc2417176f3e	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	94351441-7c50-4647-a9dc-ead763a1589d	14f6229a-e568-449d-8eeb-5eae315c4c3f	2	20b851b5-f020-49fd-a333-1403eaa6dad8	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-29 12:46:02.084852+00
a1a29321-5800-37c4-b33b-618cf9745a3a	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	94351441-7c50-4647-a9dc-ead763a1589d	14f6229a-e568-449d-8eeb-5eae315c4c3f	2	20b851b5-f020-49fd-a333-1403eaa6dad8	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-29 12:45:59.060586+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	12000020	0	432109	OPEN	\N	\N	\N	\N
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at, by_name) FROM stdin;
1c56f31b-ac27-4db7-b2c6-e12e199e8f4d	01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	a131974e-cc1e-4d5a-86fd-9043fb87e2fc	2026-11-29 12:45:31.478192+00	Sekretariat Eksempel
21f3a346-7cdc-420e-b85a-babaf884c2da	23abc242-88e6-37a7-a4bd-7de7ff7cc104	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 12:46:40.6492+00	\N
d25a54e5-4a1d-40bb-b1b4-912d429aa475	a1d6f0aa-ff93-3d66-88e1-94f5e6dd2fe1	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 12:46:40.610646+00	\N
\.

COPY taken_over_project (id, project, cooperation, council, run, dossier, taken_on, begun) FROM stdin;
23abc242-88e6-37a7-a4bd-7de7ff7cc104	1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	sundhedsraad-lillebaelt	90ba8ecd-907b-4935-9c2b-702a458c80c4	1	2026-11-20	t
a1d6f0aa-ff93-3d66-88e1-94f5e6dd2fe1	01a70fc7-fbfa-4c2a-b69c-2afea82ccdbf	syddanmark-lillebaelt	sundhedsraad-lillebaelt	90ba8ecd-907b-4935-9c2b-702a458c80c4	1	2026-11-20	t
\.

COPY told_document (id, cooperation) FROM stdin;
44fedc40-b75c-4e1b-9816-6fa81cdf83e6	syddanmark-lillebaelt
\.
