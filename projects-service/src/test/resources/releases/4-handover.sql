-- projects-service, schema 20261129223500. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-b513-62c1f8e85d15	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-af42-05eed667abc6	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
09b7df0e-666c-42de-9100-a3c6a2a518f3	af5b4687-b28e-4254-9816-f1e90b77da0e	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-30 01:39:15.024569+00	945cdd4d-5ee6-4c68-b73e-6718708e0123	page	project-entered	project	f38aa705-49f0-4bc5-b3a6-177bd062e6ee	syddanmark-lillebaelt	{"number": 1}
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["af5b4687-b28e-4254-9816-f1e90b77da0e"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-ab45-090cd21f307d	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-bdd2-39b7a2ddadab,1080e2f8-0880-371d-b513-62c1f8e85d15}	b6605e40-6553-46d6-8676-d50327414404	8e6345a3-a37f-4a89-bdc2-2f17850aabff	2	3740974e-b072-49ce-98c2-61a7f3860df7	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 01:39:52.431303+00	2026-11-20 01:39:52.632949+00
a1a29321-5800-37c4-bdd2-39b7a2ddadab	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	b6605e40-6553-46d6-8676-d50327414404	8e6345a3-a37f-4a89-bdc2-2f17850aabff	2	3740974e-b072-49ce-98c2-61a7f3860df7	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 01:39:49.325949+00	2026-11-20 01:39:49.425618+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
bfdc6572-987c-450c-9cb2-de6cd96baf53	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 01:40:17.966076+00	1	5c500a991cfbb40549f9b8f6b5716b0b0aba6715be0c9ccfcde7340e65ba2afa	2 4 1	2026-11-20 01:40:18.31+00
fe88b970-bcbd-4b5c-92d6-96a79267e8b8	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 01:39:58.0928+00	1	5c500a991cfbb40549f9b8f6b5716b0b0aba6715be0c9ccfcde7340e65ba2afa	2 4 1	2026-11-20 01:39:58.305+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
945cdd4d-5ee6-4c68-b73e-6718708e0123	form:069105c5-4eba-469e-892e-8519a095b94a	/projekter/ny	303	http://localhost:36977/projekter/f38aa705-49f0-4bc5-b3a6-177bd062e6ee?gjort=oprettet	edba0fd2e7a9731d08474d4add8aa5aa186aa63acab0ec441a22035a9ab9bf1a	2026-11-30 01:39:14.83043+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	43908bf4-0a40-46df-b464-afd01b631956	funds.effect-applied.v1	2026-11-30 01:39:51.133528+00
/klynge/funds	67332620-0b2e-429e-bee2-650fc9a67eb9	funds.project-balance-state.v1	2026-11-30 01:39:51.150686+00
/klynge/funds	959442c7-e2b9-4783-9bf5-19574b09c250	funds.project-balance-state.v1	2026-11-30 01:42:06.733649+00
/klynge/meetings	1178a69d-8e4d-4127-83b7-d92f01e9c195	meetings.effect-ordered.v1	2026-11-30 01:39:52.41476+00
/klynge/meetings	1779b298-6e9b-43a5-b43d-a4b95a236b10	meetings.project-taken-over.v1	2026-11-30 01:40:30.85552+00
/klynge/meetings	1e46f244-85a1-4ea4-be72-e3d9769b43df	register.appointment-state.v1	2026-11-30 01:40:18.065677+00
/klynge/meetings	34855ee0-5c2b-4ebc-959a-e60bf1cf4d7e	meetings.handover-run-ordered.v1	2026-11-30 01:40:18.064381+00
/klynge/meetings	76101451-b914-4fb5-9647-2f2cc25285b9	meetings.project-taken-over.v1	2026-11-30 01:40:30.938597+00
/klynge/meetings	8ca6f0a0-920e-421a-9506-39908a4d65be	register.cooperation-state.v1	2026-11-30 01:40:18.188274+00
/klynge/meetings	8d0ee7a8-7f91-4211-9e1a-daa109547059	meetings.handover-run-ordered.v1	2026-11-30 01:39:58.140096+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-b513-62c1f8e85d15	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	b6605e40-6553-46d6-8676-d50327414404	8e6345a3-a37f-4a89-bdc2-2f17850aabff	2	3740974e-b072-49ce-98c2-61a7f3860df7	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	a124e30f-c0b9-40ae-844d-9a62d974e22d	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	f38aa705-49f0-4bc5-b3a6-177bd062e6ee	{"id":"f38aa705-49f0-4bc5-b3a6-177bd062e6ee","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-30 01:39:15.013419+00	2026-11-30 01:39:15.111293+00
2	212a7a4d-3fbf-4eae-95f7-ba3aac784ffa	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-bdd2-39b7a2ddadab	{"id":"a1a29321-5800-37c4-bdd2-39b7a2ddadab","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-30 01:39:49.430729+00	2026-11-30 01:39:49.479796+00
3	0a5873a7-4207-4ba7-8c82-ee933a9de83c	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-30 01:39:49.431635+00	2026-11-30 01:39:49.479859+00
4	da3c8b5d-8f33-4b6e-972a-51291d0930be	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-ab45-090cd21f307d	{"id":"a10798d8-3f92-36f5-ab45-090cd21f307d","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-30 01:39:52.633472+00	2026-11-30 01:39:52.972593+00
5	7efd6134-0186-4f16-bb99-26f639872ee8	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-30 01:39:52.634301+00	2026-11-30 01:39:52.972669+00
6	023b94ce-4839-472d-b09a-8cf66579e410	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:fe88b970-bcbd-4b5c-92d6-96a79267e8b8	{"id":"fe88b970-bcbd-4b5c-92d6-96a79267e8b8","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T01:39:58.305Z","hash":"5c500a991cfbb40549f9b8f6b5716b0b0aba6715be0c9ccfcde7340e65ba2afa","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"b6605e40-6553-46d6-8676-d50327414404","meeting":"8e6345a3-a37f-4a89-bdc2-2f17850aabff","item":2,"decision":"3740974e-b072-49ce-98c2-61a7f3860df7","line":61}},"written":null,"open":null},{"id":"f38aa705-49f0-4bc5-b3a6-177bd062e6ee","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"written":{"partners":[],"otherPartners":null,"description":null,"note":"Projektbeskrivelse af 1. oktober 2022"},"open":null}]}}	2026-11-30 01:39:58.330447+00	2026-11-30 01:39:58.351234+00
7	6804f471-c536-4063-90b2-c740f828366b	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:bfdc6572-987c-450c-9cb2-de6cd96baf53	{"id":"bfdc6572-987c-450c-9cb2-de6cd96baf53","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T01:40:18.310Z","hash":"5c500a991cfbb40549f9b8f6b5716b0b0aba6715be0c9ccfcde7340e65ba2afa","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"b6605e40-6553-46d6-8676-d50327414404","meeting":"8e6345a3-a37f-4a89-bdc2-2f17850aabff","item":2,"decision":"3740974e-b072-49ce-98c2-61a7f3860df7","line":61}},"written":null,"open":null},{"id":"f38aa705-49f0-4bc5-b3a6-177bd062e6ee","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"written":{"partners":[],"otherPartners":null,"description":null,"note":"Projektbeskrivelse af 1. oktober 2022"},"open":null}]}}	2026-11-30 01:40:18.326471+00	2026-11-30 01:40:18.384215+00
8	6950a4f1-2f7a-42c1-a4de-0737f0d44aaa	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	23abc242-88e6-37a7-a4bd-7de7ff7cc104	{"id":"23abc242-88e6-37a7-a4bd-7de7ff7cc104","sequence":1,"cooperation":"sundhedsraad-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-30 01:40:30.919438+00	2026-11-30 01:40:30.936838+00
9	ad9be690-e79e-4aea-b5b3-174571c69c9e	klynge.projects	sundhedsraad-lillebaelt	projects.project-state.v1	73ab694e-e26e-33d4-84d5-f231c73b6cbc	{"id":"73ab694e-e26e-33d4-84d5-f231c73b6cbc","sequence":2,"cooperation":"sundhedsraad-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-30 01:40:31.009033+00	2026-11-30 01:40:31.0366+00
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
73ab694e-e26e-33d4-84d5-f231c73b6cbc	sundhedsraad-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
f38aa705-49f0-4bc5-b3a6-177bd062e6ee	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-ab45-090cd21f307d	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	b6605e40-6553-46d6-8676-d50327414404	8e6345a3-a37f-4a89-bdc2-2f17850aabff	2	3740974e-b072-49ce-98c2-61a7f3860df7	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-30 01:39:52.414636+00
a1a29321-5800-37c4-bdd2-39b7a2ddadab	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	b6605e40-6553-46d6-8676-d50327414404	8e6345a3-a37f-4a89-bdc2-2f17850aabff	2	3740974e-b072-49ce-98c2-61a7f3860df7	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-30 01:39:49.286667+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed, spent_at_least, spent_at_least_with_closed, other_funds) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	12000020	0	\N	OPEN	\N	\N	\N	\N	432109	\N	f
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at, by_name) FROM stdin;
3082e458-cb10-480c-b3de-e6849896656b	23abc242-88e6-37a7-a4bd-7de7ff7cc104	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-30 01:40:30.893291+00	\N
52287df0-6dc1-41aa-ab6c-050b33207c7d	f38aa705-49f0-4bc5-b3a6-177bd062e6ee	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	945cdd4d-5ee6-4c68-b73e-6718708e0123	2026-11-30 01:39:14.859579+00	Sekretariat Eksempel
f5395807-7512-468c-b5c6-bc7c65b3fbab	73ab694e-e26e-33d4-84d5-f231c73b6cbc	1	sundhedsraad-lillebaelt	ENTERED	2026-11-20	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Overtaget fra Sundhedsklynge Lillebælt ved overdragelsen, mappe udgave 1	\N	handover	2026-11-30 01:40:30.972235+00	\N
\.

COPY taken_over_project (id, project, cooperation, council, run, dossier, taken_on, begun) FROM stdin;
23abc242-88e6-37a7-a4bd-7de7ff7cc104	1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	sundhedsraad-lillebaelt	bfdc6572-987c-450c-9cb2-de6cd96baf53	1	2026-11-20	t
73ab694e-e26e-33d4-84d5-f231c73b6cbc	f38aa705-49f0-4bc5-b3a6-177bd062e6ee	syddanmark-lillebaelt	sundhedsraad-lillebaelt	bfdc6572-987c-450c-9cb2-de6cd96baf53	1	2026-11-20	t
\.

COPY told_document (id, cooperation) FROM stdin;
f1ff7efd-616a-4813-a8e8-8f186af3ba0f	syddanmark-lillebaelt
\.
