-- projects-service, schema 20261129125800. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-aa85-2fc5025bc309	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-a12b-941239686062	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
9f844cb2-1c5f-40fa-99d0-baa5daba4be9	3aa6e101-65af-4492-8bf9-3dd82a4a50a0	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-29 15:11:47.801949+00	1a18eb8d-b274-453a-8929-2f94e6d25c54	page	project-entered	project	1f6b6ef1-a7fa-45a6-9a53-b9da02e697af	syddanmark-lillebaelt	{"number": 1}
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["3aa6e101-65af-4492-8bf9-3dd82a4a50a0"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-89fc-3160802ecc07	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-98b6-8b6427e7cf37,1080e2f8-0880-371d-aa85-2fc5025bc309}	5d838d87-d8d8-4bef-9aa2-9550ad15cabf	0951c8d6-0b6a-45be-a349-01df589972b0	2	8fc36986-6351-4b04-b504-d20c816b88e6	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 15:12:20.466163+00	2026-11-20 15:12:20.684467+00
a1a29321-5800-37c4-98b6-8b6427e7cf37	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	5d838d87-d8d8-4bef-9aa2-9550ad15cabf	0951c8d6-0b6a-45be-a349-01df589972b0	2	8fc36986-6351-4b04-b504-d20c816b88e6	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 15:12:17.591711+00	2026-11-20 15:12:17.644205+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
4f334322-1e03-4209-8ff7-ec6a729f4bbc	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 15:12:26.60874+00	1	370586e5bad33a6cc431ec068a83214768098cae043fb0e8d5a470cfb142e007	2 4 1	2026-11-20 15:12:27.007+00
664f24a1-c191-4488-ad21-831e38c16825	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 15:12:48.884564+00	1	370586e5bad33a6cc431ec068a83214768098cae043fb0e8d5a470cfb142e007	2 4 1	2026-11-20 15:12:49.153+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
1a18eb8d-b274-453a-8929-2f94e6d25c54	form:78991c99-9fd8-4183-96f1-d3f26bbefb4c	/projekter/ny	303	http://localhost:33881/projekter/1f6b6ef1-a7fa-45a6-9a53-b9da02e697af?gjort=oprettet	edba0fd2e7a9731d08474d4add8aa5aa186aa63acab0ec441a22035a9ab9bf1a	2026-11-29 15:11:47.708135+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	24282fec-3c1e-469c-972e-ed7e37eaa987	funds.project-balance-state.v1	2026-11-29 15:12:19.292809+00
/klynge/funds	514e586e-5937-4bbc-9290-245219d7863b	funds.effect-applied.v1	2026-11-29 15:12:19.169578+00
/klynge/funds	e4ab0c80-e801-4755-a259-2208cf795d3e	funds.project-balance-state.v1	2026-11-29 15:14:43.784391+00
/klynge/meetings	035a03b7-bda0-41cc-a754-9cbd0ddc962b	meetings.project-taken-over.v1	2026-11-29 15:13:00.808763+00
/klynge/meetings	18f1bb5b-3541-4563-a496-8b8b23fdbe5e	meetings.handover-run-ordered.v1	2026-11-29 15:12:26.677001+00
/klynge/meetings	4778d07f-ee7c-4571-a6be-40d158cba5f0	meetings.effect-ordered.v1	2026-11-29 15:12:20.439487+00
/klynge/meetings	92f125c7-00f0-45ee-837b-7f4d37937480	meetings.handover-run-ordered.v1	2026-11-29 15:12:49.037843+00
/klynge/meetings	ab7090b0-3d46-4b9a-b5db-77eda39f8c52	meetings.project-taken-over.v1	2026-11-29 15:13:00.851221+00
/klynge/meetings	d7523cbd-a29f-4ef6-97b0-09e91d0a6d1e	register.cooperation-state.v1	2026-11-29 15:12:48.975398+00
/klynge/meetings	f8bea066-dcf3-4b55-81a7-39d408b24ae0	register.appointment-state.v1	2026-11-29 15:12:49.1656+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-aa85-2fc5025bc309	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	5d838d87-d8d8-4bef-9aa2-9550ad15cabf	0951c8d6-0b6a-45be-a349-01df589972b0	2	8fc36986-6351-4b04-b504-d20c816b88e6	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	37fb3103-8ed9-42f1-8bac-6c974333b274	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1f6b6ef1-a7fa-45a6-9a53-b9da02e697af	{"id":"1f6b6ef1-a7fa-45a6-9a53-b9da02e697af","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 15:11:47.795299+00	2026-11-29 15:11:47.917907+00
2	1169667d-b1cb-46fe-a056-dad50d207970	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-98b6-8b6427e7cf37	{"id":"a1a29321-5800-37c4-98b6-8b6427e7cf37","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 15:12:17.649327+00	2026-11-29 15:12:17.708055+00
3	86cb4a42-8d14-4e19-9320-2ef8d0ba7c41	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 15:12:17.649994+00	2026-11-29 15:12:17.708131+00
4	bdd64332-114d-4648-823b-4baa7576d274	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-89fc-3160802ecc07	{"id":"a10798d8-3f92-36f5-89fc-3160802ecc07","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-29 15:12:20.689725+00	2026-11-29 15:12:20.772924+00
5	6f9fe946-7ffb-4351-87b2-48f28cc1d65f	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 15:12:20.69081+00	2026-11-29 15:12:20.772996+00
6	1bf4a1b3-8d27-479d-80c0-55d07197bb8e	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:4f334322-1e03-4209-8ff7-ec6a729f4bbc	{"id":"4f334322-1e03-4209-8ff7-ec6a729f4bbc","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T15:12:27.007Z","hash":"370586e5bad33a6cc431ec068a83214768098cae043fb0e8d5a470cfb142e007","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"5d838d87-d8d8-4bef-9aa2-9550ad15cabf","meeting":"0951c8d6-0b6a-45be-a349-01df589972b0","item":2,"decision":"8fc36986-6351-4b04-b504-d20c816b88e6","line":61}},"written":null,"open":null},{"id":"1f6b6ef1-a7fa-45a6-9a53-b9da02e697af","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"written":{"partners":[],"otherPartners":null,"description":null,"note":"Projektbeskrivelse af 1. oktober 2022"},"open":null}]}}	2026-11-29 15:12:27.07343+00	2026-11-29 15:12:27.102065+00
7	81599813-3b17-46c0-8307-10cf710122af	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:664f24a1-c191-4488-ad21-831e38c16825	{"id":"664f24a1-c191-4488-ad21-831e38c16825","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T15:12:49.153Z","hash":"370586e5bad33a6cc431ec068a83214768098cae043fb0e8d5a470cfb142e007","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"5d838d87-d8d8-4bef-9aa2-9550ad15cabf","meeting":"0951c8d6-0b6a-45be-a349-01df589972b0","item":2,"decision":"8fc36986-6351-4b04-b504-d20c816b88e6","line":61}},"written":null,"open":null},{"id":"1f6b6ef1-a7fa-45a6-9a53-b9da02e697af","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"written":{"partners":[],"otherPartners":null,"description":null,"note":"Projektbeskrivelse af 1. oktober 2022"},"open":null}]}}	2026-11-29 15:12:49.163322+00	2026-11-29 15:12:49.277606+00
8	be533324-cf41-437c-b192-37f8ff817b79	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	23abc242-88e6-37a7-a4bd-7de7ff7cc104	{"id":"23abc242-88e6-37a7-a4bd-7de7ff7cc104","sequence":1,"cooperation":"sundhedsraad-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-29 15:13:00.838959+00	2026-11-29 15:13:00.86725+00
9	b4f0b2e9-56c4-4ee7-b78e-196832b8ad82	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	121fe2f6-1ec5-3589-bd41-27b760b59d9e	{"id":"121fe2f6-1ec5-3589-bd41-27b760b59d9e","sequence":2,"cooperation":"sundhedsraad-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-29 15:13:00.906172+00	2026-11-29 15:13:00.942008+00
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
121fe2f6-1ec5-3589-bd41-27b760b59d9e	sundhedsraad-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2	\N	{}	\N	OPEN	f
1f6b6ef1-a7fa-45a6-9a53-b9da02e697af	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
23abc242-88e6-37a7-a4bd-7de7ff7cc104	sundhedsraad-lillebaelt	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1	\N	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-89fc-3160802ecc07	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	5d838d87-d8d8-4bef-9aa2-9550ad15cabf	0951c8d6-0b6a-45be-a349-01df589972b0	2	8fc36986-6351-4b04-b504-d20c816b88e6	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-29 15:12:20.436272+00
a1a29321-5800-37c4-98b6-8b6427e7cf37	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	5d838d87-d8d8-4bef-9aa2-9550ad15cabf	0951c8d6-0b6a-45be-a349-01df589972b0	2	8fc36986-6351-4b04-b504-d20c816b88e6	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-29 15:12:17.538789+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	12000020	0	432109	OPEN	\N	\N	\N	\N
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at, by_name) FROM stdin;
2380f163-aed6-41d9-bdd2-63e249197d4b	1f6b6ef1-a7fa-45a6-9a53-b9da02e697af	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	1a18eb8d-b274-453a-8929-2f94e6d25c54	2026-11-29 15:11:47.739168+00	Sekretariat Eksempel
29956b6d-5bbc-4b6d-8f6d-564eb8df6420	121fe2f6-1ec5-3589-bd41-27b760b59d9e	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 15:13:00.885044+00	\N
6214887b-ee0b-4798-bf03-d029d95ee04a	23abc242-88e6-37a7-a4bd-7de7ff7cc104	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-29 15:13:00.831307+00	\N
\.

COPY taken_over_project (id, project, cooperation, council, run, dossier, taken_on, begun) FROM stdin;
121fe2f6-1ec5-3589-bd41-27b760b59d9e	1f6b6ef1-a7fa-45a6-9a53-b9da02e697af	syddanmark-lillebaelt	sundhedsraad-lillebaelt	664f24a1-c191-4488-ad21-831e38c16825	1	2026-11-20	t
23abc242-88e6-37a7-a4bd-7de7ff7cc104	1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	sundhedsraad-lillebaelt	664f24a1-c191-4488-ad21-831e38c16825	1	2026-11-20	t
\.

COPY told_document (id, cooperation) FROM stdin;
245ba5d2-6353-4f7f-90ce-77b49fdb1af3	syddanmark-lillebaelt
\.
