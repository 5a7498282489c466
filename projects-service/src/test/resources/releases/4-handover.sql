-- projects-service, schema 20261128184000. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
1080e2f8-0880-371d-8a86-6b8b77ff08bd	syddanmark-lillebaelt	1	t
4573d3ce-023b-3bea-ae1e-929ba44c9e9b	syddanmark-lillebaelt	1	t
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 21:05:24.083404+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	project-entered	project	af533fe0-cc1c-4b2e-9488-6371c2d9ed91	syddanmark-lillebaelt	{"number": 1}
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["67e518c5-c4ea-4229-b040-191a8f6c6732"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
a10798d8-3f92-36f5-a88b-4c2f505f3eae	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{a1a29321-5800-37c4-989f-d60ffa06d9b4,1080e2f8-0880-371d-8a86-6b8b77ff08bd}	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	e99ee04c-5df3-4d43-b692-1d4055d2a71e	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 21:05:52.699748+00	2026-11-20 21:05:52.762884+00
a1a29321-5800-37c4-989f-d60ffa06d9b4	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	{}	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	e99ee04c-5df3-4d43-b692-1d4055d2a71e	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-20 21:05:50.092785+00	2026-11-20 21:05:50.22036+00
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
24b17dbb-49c8-4533-98c6-e8f14d6cd98d	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 21:05:56.320053+00	1	f43927b80bc9e7a37ebd919f18e8ef2c8c70844cc9807802a9f0ea5faab1ac51	2 4	2026-11-20 21:05:56.652+00
796696a2-aec0-478f-8c6d-1a6505fd955a	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 21:06:12.670239+00	1	f43927b80bc9e7a37ebd919f18e8ef2c8c70844cc9807802a9f0ea5faab1ac51	2 4	2026-11-20 21:06:12.82+00
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
95bdb53e-b3c1-431b-b322-a01bcc595eef	form:24dc6769-8ddc-41e9-8f43-b0b2f6ac8cde	/projekter/ny	303	http://localhost:35149/projekter/af533fe0-cc1c-4b2e-9488-6371c2d9ed91?gjort=oprettet	\N	2026-11-28 21:05:23.840969+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	4dbbdd2d-e56d-46aa-bebb-16ef256fddb4	funds.effect-applied.v1	2026-11-28 21:05:49.285952+00
/klynge/funds	59a18c69-a597-4201-92f2-d8a79a5d55ac	funds.project-balance-state.v1	2026-11-28 21:05:51.491934+00
/klynge/funds	75ba3f23-9a1f-4d53-852a-374d084e51bf	funds.effect-applied.v1	2026-11-28 21:05:51.412237+00
/klynge/funds	dba71d20-5a46-4956-a995-f7ad83125ede	funds.project-balance-state.v1	2026-11-28 21:07:37.191479+00
/klynge/meetings	0ebeedbc-48d6-4a4c-8d3c-7c3306f180e3	meetings.handover-run-ordered.v1	2026-11-28 21:06:12.757342+00
/klynge/meetings	4819d2a0-53ad-4167-be0e-bcf741c38bbd	register.cooperation-state.v1	2026-11-28 21:06:12.764545+00
/klynge/meetings	6eb02679-98d0-46c7-a3f1-f61bb824f444	meetings.effect-ordered.v1	2026-11-28 21:05:52.695044+00
/klynge/meetings	938d9576-d2e4-419d-8636-37c749e07e99	meetings.handover-run-ordered.v1	2026-11-28 21:05:56.368395+00
/klynge/meetings	9d2b8cfe-5e49-4476-b322-eeeeb8ccf899	meetings.effect-ordered.v1	2026-11-28 21:05:49.564146+00
/klynge/meetings	e7e458a6-c6af-49c4-8549-b2cb4e4afc47	meetings.effect-ordered.v1	2026-11-28 21:05:51.172899+00
\.

COPY money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line) FROM stdin;
1080e2f8-0880-371d-8a86-6b8b77ff08bd	syddanmark-lillebaelt	1e444f07-f798-312e-81f3-139ffea54311	grant	12000020	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	e99ee04c-5df3-4d43-b692-1d4055d2a71e	61
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
1	d75ea2b6-9312-4f09-a3b9-917c389b1e6d	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	af533fe0-cc1c-4b2e-9488-6371c2d9ed91	{"id":"af533fe0-cc1c-4b2e-9488-6371c2d9ed91","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Middelfartprojektet","aliases":[],"phase":"started","from":null,"until":null,"access":"open","owner":null,"ownerParty":"410","takenBack":false}	2026-11-28 21:05:24.058545+00	2026-11-28 21:05:24.245028+00
2	cf5e4032-fdf3-4666-b25f-ce1f14776ab4	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a1a29321-5800-37c4-989f-d60ffa06d9b4	{"id":"a1a29321-5800-37c4-989f-d60ffa06d9b4","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-28 21:05:50.240003+00	2026-11-28 21:05:50.348352+00
3	fc6d763e-056b-4007-8a96-ed766f94b799	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-28 21:05:50.241527+00	2026-11-28 21:05:50.348426+00
4	376bee35-9e5e-4e4e-bc86-047e0db7c52a	klynge.projects	syddanmark-lillebaelt	projects.effect-applied.v1	a10798d8-3f92-36f5-a88b-4c2f505f3eae	{"id":"a10798d8-3f92-36f5-a88b-4c2f505f3eae","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17"}	2026-11-28 21:05:52.763392+00	2026-11-28 21:05:52.835197+00
5	24445a6a-514f-4ea3-95c1-7c28445edc0f	klynge.projects	syddanmark-lillebaelt	projects.project-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","name":"Aftensygeplejerske","aliases":[],"phase":"funded","from":null,"until":null,"access":"open","owner":null,"ownerParty":null,"takenBack":false}	2026-11-28 21:05:52.763779+00	2026-11-28 21:05:52.835252+00
6	f18df0a4-2df2-42b9-bdb4-ea869025e411	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:24b17dbb-49c8-4533-98c6-e8f14d6cd98d	{"id":"24b17dbb-49c8-4533-98c6-e8f14d6cd98d","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:05:56.652Z","hash":"f43927b80bc9e7a37ebd919f18e8ef2c8c70844cc9807802a9f0ea5faab1ac51","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}},"open":null},{"id":"af533fe0-cc1c-4b2e-9488-6371c2d9ed91","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-28 21:05:56.662358+00	2026-11-28 21:05:56.770283+00
7	98237578-00d3-4806-8c35-b715bb20878f	klynge.projects	syddanmark-lillebaelt	projects.handover-part-written.v1	handover-run:796696a2-aec0-478f-8c6d-1a6505fd955a	{"id":"796696a2-aec0-478f-8c6d-1a6505fd955a","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:06:12.820Z","hash":"f43927b80bc9e7a37ebd919f18e8ef2c8c70844cc9807802a9f0ea5faab1ac51","piece":1,"pieces":1,"part":{"projects":[{"id":"1e444f07-f798-312e-81f3-139ffea54311","access":"open","name":"Aftensygeplejerske","aliases":[],"phase":"funded","owner":null,"ownerParty":null,"from":null,"until":null,"council":null,"settled":false,"missing":["decision","owner","dates"],"lastChange":{"step":"register","decidedOn":"2026-06-17","anchor":{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}},"open":null},{"id":"af533fe0-cc1c-4b2e-9488-6371c2d9ed91","access":"open","name":"Middelfartprojektet","aliases":[],"phase":"started","owner":"Middelfart Kommune","ownerParty":"410","from":null,"until":null,"council":null,"settled":false,"missing":["decision","dates"],"lastChange":{"step":"register","decidedOn":"2026-11-01","anchor":{"document":null,"meeting":null,"item":null,"decision":null,"line":null}},"open":null}]}}	2026-11-28 21:06:12.829827+00	2026-11-28 21:06:12.848566+00
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
af533fe0-cc1c-4b2e-9488-6371c2d9ed91	syddanmark-lillebaelt	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	Middelfartprojektet	{}	STARTED	\N	\N	\N	\N	\N	\N	2	2	410	{}	\N	OPEN	f
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
a10798d8-3f92-36f5-a88b-4c2f505f3eae	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	e99ee04c-5df3-4d43-b692-1d4055d2a71e	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	FUNDED	\N	\N	\N	\N	2026-11-28 21:05:52.694778+00
a1a29321-5800-37c4-989f-d60ffa06d9b4	syddanmark-lillebaelt	REGISTER	2026-06-17	syddanmark-lillebaelt:politisk	OPEN	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	e99ee04c-5df3-4d43-b692-1d4055d2a71e	61	1e444f07-f798-312e-81f3-139ffea54311	Aftensygeplejerske	{}	\N	\N	\N	\N	\N	2026-11-28 21:05:49.563795+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access, published_on, granted_with_closed, reserved_with_closed, spent_with_closed) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	12000020	0	432109	OPEN	\N	\N	\N	\N
\.

COPY project_statement (id, project, number, cooperation, action, stated_on, name, aliases, phase, from_date, until_date, owner, owner_party, partners, other_partners, description, access, source_document, source_note, because, by_user, at) FROM stdin;
163354e7-ed1d-465e-aaf4-0682577af771	af533fe0-cc1c-4b2e-9488-6371c2d9ed91	1	syddanmark-lillebaelt	ENTERED	2026-11-01	Middelfartprojektet	{}	STARTED	\N	\N	\N	410	{}	\N	\N	OPEN	\N	Projektbeskrivelse af 1. oktober 2022	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-28 21:05:23.891995+00
\.
