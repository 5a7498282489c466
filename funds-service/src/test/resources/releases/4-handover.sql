-- funds-service, schema 20261128195000. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
a10798d8-3f92-36f5-9be1-4bb7e6d8cce4	syddanmark-lillebaelt	1	t
a1a29321-5800-37c4-8c74-0e4b39dcccd9	syddanmark-lillebaelt	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
dc00d0a9-58df-4c8f-8e30-4a634cfd8518	0419a312-6e42-4b3c-8b34-bc530fc3bd91	winding-up	syddanmark-lillebaelt	\N	\N	\N	2027-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 21:24:50.155533+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	note-entered	opening	c791b677-3715-4cee-a662-cdeeb681f3b6	syddanmark-lillebaelt	{"kind": "opening", "amount": null, "reference": "Regnskab 2025, sag 26/100", "countsFrom": "2025-12-31"}
2	2026-11-28 21:24:53.311605+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	note-entered	allotment-note	fc9b7de0-eff7-4114-b199-9402d874a2e4	syddanmark-lillebaelt	{"kind": "allotment-note", "amount": {"amount": 30000.10, "currency": "DKK"}, "reference": "Tilsagn 7", "countsFrom": "2026-03-01"}
3	2026-11-28 21:24:55.990483+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	note-entered	carry-over-answer	3ac1468c-9990-4ae5-bb4e-1818d486e491	syddanmark-lillebaelt	{"kind": "carry-over-answer", "amount": null, "reference": "Sag 26/101", "countsFrom": "2026-11-02"}
4	2026-11-28 21:25:09.728486+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	note-entered	voucher	109b22b6-d5dd-4597-8729-cb0b6d6f923f	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 12345.67, "currency": "DKK"}, "reference": "F-2001", "countsFrom": "2026-10-15"}
5	2026-11-28 21:25:13.144603+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	sheet-received	sheet-import	e53dff67-1bd1-40e4-8c5d-8ae151d9d8b2	syddanmark-lillebaelt	{"hash": "56511094561a7b4affe79de3399661f95d0794d9de068f51ae238b1a0dc9b3aa", "kind": "bilag", "fileName": "bilag.csv"}
6	2026-11-28 21:25:13.928063+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	note-entered	voucher	b6d235cf-afdd-4c06-a42c-c1a5fd5c129c	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 1000.05, "currency": "DKK"}, "reference": "F-3001", "countsFrom": "2026-05-03"}
7	2026-11-28 21:25:13.928099+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	note-entered	voucher	a96630bb-4896-4c4e-a627-bd75a9ddcec4	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 2500.20, "currency": "DKK"}, "reference": "F-3002", "countsFrom": "2026-05-04"}
8	2026-11-28 21:25:13.935059+00	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	page	sheet-posted	sheet-import	e53dff67-1bd1-40e4-8c5d-8ae151d9d8b2	syddanmark-lillebaelt	{"hash": "56511094561a7b4affe79de3399661f95d0794d9de068f51ae238b1a0dc9b3aa", "facts": 2}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY chain_head (cooperation, version, "position", digest, notes, has_turns) FROM stdin;
syddanmark-lillebaelt	6	6	8df3adfde7cd95169089f000f4b22310ad75b29c64624dd39539ed3111dd0478	6	t
\.

COPY claim_document (id, cooperation, sequence, answered, document, meeting, stated_on, access) FROM stdin;
6195f89e-162b-3dc4-9149-59e08406704f	syddanmark-lillebaelt	1	1	35bacc02-1865-4a9f-9aca-4de304de60b8	40707950-87fd-4b4d-9fb0-c53ecc31d5a4	2023-10-13	OPEN
\.

COPY claim (id, document, place, item, line, quantity, party, label, project, period, amount, restates, ledger, explanation, severity) FROM stdin;
63dc1f1e-e79c-4946-9e78-dbec7ebcd5b3	6195f89e-162b-3dc4-9149-59e08406704f	0	5	237	received	1083	\N	\N	2022-2023	422600000	t	\N	before-opening	note
d65e4e20-1512-410b-b84e-23a5335f48ca	6195f89e-162b-3dc4-9149-59e08406704f	1	5	237	uncommitted	1083	\N	\N	2022-2023	323653300	t	\N	before-opening	note
0c7df0c2-4132-4cfd-ac3f-340f412161b2	6195f89e-162b-3dc4-9149-59e08406704f	2	5	238	received	630	\N	\N	2022-2023	160800000	t	\N	before-opening	note
21c75cf6-5450-479a-8779-a6634575229f	6195f89e-162b-3dc4-9149-59e08406704f	3	5	238	uncommitted	630	\N	\N	2022-2023	122732000	t	\N	before-opening	note
6ffd3f6b-fc47-4e8a-9223-fb15eb5e994d	6195f89e-162b-3dc4-9149-59e08406704f	4	5	239	received	607	\N	\N	2022-2023	75000000	t	\N	before-opening	note
830a2a2d-0898-40e8-9b2d-a35219ecca75	6195f89e-162b-3dc4-9149-59e08406704f	5	5	239	uncommitted	607	\N	\N	2022-2023	57842000	t	\N	before-opening	note
f3b70b58-aff4-4926-b83d-5a872dee71be	6195f89e-162b-3dc4-9149-59e08406704f	6	5	240	received	410	\N	\N	2022-2023	54000000	t	\N	before-opening	note
7ad67646-e688-4106-999b-4c28bc00e645	6195f89e-162b-3dc4-9149-59e08406704f	7	5	240	uncommitted	410	\N	\N	2022-2023	41647100	t	\N	before-opening	note
c4b93583-8396-4710-9d53-b550c161ed26	6195f89e-162b-3dc4-9149-59e08406704f	8	5	241	received	621	\N	\N	2022-2023	126500000	t	\N	before-opening	note
4c4b1c7c-619c-4c63-b5b8-ff0e42208b35	6195f89e-162b-3dc4-9149-59e08406704f	9	5	241	uncommitted	621	\N	\N	2022-2023	96539400	t	\N	before-opening	note
08bf5bca-b7b4-4117-b5f2-1afe7490233d	6195f89e-162b-3dc4-9149-59e08406704f	10	5	245	received	\N	hele klyngen	\N	2022-2023	838900000	t	\N	before-opening	note
dc48a975-df69-411b-847f-562fcb9b5ece	6195f89e-162b-3dc4-9149-59e08406704f	11	5	245	uncommitted	\N	hele klyngen	\N	2022-2023	642413800	t	\N	before-opening	note
bc24e936-c5fe-4b75-875a-5b1985e03f69	6195f89e-162b-3dc4-9149-59e08406704f	12	5	230	received	\N	hele klyngen	\N	\N	836900000	f	\N	before-opening	note
\.

COPY claims_checked (cooperation, checked_at) FROM stdin;
syddanmark-lillebaelt	2026-11-28 21:25:27.185627+00
\.

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

COPY fund (id, cooperation, created_at) FROM stdin;
syddanmark-lillebaelt:cluster	syddanmark-lillebaelt	2026-11-28 21:24:49.883548+00
\.

COPY account (id, fund, book, kind, party, label, period, project, earmark) FROM stdin;
1	syddanmark-lillebaelt:cluster	BEVILLING	ALLOTTED	1083		2022-2023	\N	\N
2	syddanmark-lillebaelt:cluster	BEVILLING	ALLOTTED	410		2022-2023	\N	\N
3	syddanmark-lillebaelt:cluster	BEVILLING	ALLOTTED	607		2022-2023	\N	\N
4	syddanmark-lillebaelt:cluster	BEVILLING	ALLOTTED	630		2022-2023	\N	\N
5	syddanmark-lillebaelt:cluster	BEVILLING	FREE	1083		2022-2023	\N	\N
6	syddanmark-lillebaelt:cluster	BEVILLING	FREE	410		2022-2023	\N	\N
7	syddanmark-lillebaelt:cluster	BEVILLING	FREE	607		2022-2023	\N	\N
8	syddanmark-lillebaelt:cluster	BEVILLING	FREE	621		2022-2023	\N	\N
9	syddanmark-lillebaelt:cluster	BEVILLING	FREE	630		2022-2023	\N	\N
10	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	1083		2022-2023	\N	\N
11	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	410		2022-2023	\N	\N
12	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	607		2022-2023	\N	\N
13	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	621		2022-2023	\N	\N
14	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	630		2022-2023	\N	\N
15	syddanmark-lillebaelt:cluster	FORBRUG	RECEIVED	1083		2022-2023	\N	\N
16	syddanmark-lillebaelt:cluster	FORBRUG	RECEIVED	410		2022-2023	\N	\N
17	syddanmark-lillebaelt:cluster	FORBRUG	RECEIVED	607		2022-2023	\N	\N
18	syddanmark-lillebaelt:cluster	FORBRUG	RECEIVED	630		2022-2023	\N	\N
19	syddanmark-lillebaelt:cluster	FORBRUG	UNSPENT	1083		2022-2023	\N	\N
20	syddanmark-lillebaelt:cluster	FORBRUG	UNSPENT	410		2022-2023	\N	\N
21	syddanmark-lillebaelt:cluster	FORBRUG	UNSPENT	607		2022-2023	\N	\N
22	syddanmark-lillebaelt:cluster	FORBRUG	UNSPENT	630		2022-2023	\N	\N
23	syddanmark-lillebaelt:cluster	FORBRUG	SPENT	1083		2022-2023	\N	\N
24	syddanmark-lillebaelt:cluster	FORBRUG	SPENT	410		2022-2023	\N	\N
25	syddanmark-lillebaelt:cluster	BEVILLING	ALLOTTED	410		2026	\N	\N
26	syddanmark-lillebaelt:cluster	BEVILLING	FREE	410		2026	\N	\N
27	syddanmark-lillebaelt:cluster	FORBRUG	RECEIVED	410		2026	\N	\N
28	syddanmark-lillebaelt:cluster	FORBRUG	UNSPENT	410		2026	\N	\N
29	syddanmark-lillebaelt:cluster	FORBRUG	SPENT	410		2026	\N	\N
30	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	1083		2026	1e444f07-f798-312e-81f3-139ffea54311	\N
31	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	410		2026	1e444f07-f798-312e-81f3-139ffea54311	\N
32	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	607		2026	1e444f07-f798-312e-81f3-139ffea54311	\N
33	syddanmark-lillebaelt:cluster	BEVILLING	COMMITTED	630		2026	1e444f07-f798-312e-81f3-139ffea54311	\N
\.
SELECT setval(pg_get_serial_sequence('account', 'id'), (SELECT max("id") FROM account));

COPY account_balance (account, balance, floor) FROM stdin;
1	-422600000	\N
2	-54000000	\N
3	-75000000	\N
4	-160800000	\N
5	317653265	\N
6	41647050	\N
7	56641998	\N
8	-29960600	\N
9	120331996	\N
10	98946725	0
11	12352950	0
12	17158000	0
13	29960600	0
14	38068000	0
15	-422600000	\N
16	-54000000	\N
17	-75000000	\N
18	-160800000	\N
19	332349980	\N
20	42765408	\N
21	75000000	\N
22	160800000	\N
23	90250020	0
24	11234592	0
25	-3000010	\N
26	600006	\N
27	-3000010	\N
28	2900005	\N
29	100005	0
30	6000010	0
31	2400004	0
32	1200002	0
33	2400004	0
\.

COPY account_day (account, day, credited, debited) FROM stdin;
1	2025-12-31	0	422600000
2	2025-12-31	0	54000000
3	2025-12-31	0	75000000
4	2025-12-31	0	160800000
5	2025-12-31	422600000	98946725
5	2026-06-17	0	6000010
6	2025-12-31	54000000	12352950
7	2025-12-31	75000000	17158000
7	2026-06-17	0	1200002
8	2025-12-31	0	29960600
9	2025-12-31	160800000	38068000
9	2026-06-17	0	2400004
10	2025-12-31	98946725	0
11	2025-12-31	12352950	0
12	2025-12-31	17158000	0
13	2025-12-31	29960600	0
14	2025-12-31	38068000	0
15	2025-12-31	0	422600000
16	2025-12-31	0	54000000
17	2025-12-31	0	75000000
18	2025-12-31	0	160800000
19	2025-12-31	422600000	90000000
19	2026-05-04	0	250020
20	2025-12-31	54000000	10000025
20	2026-10-15	0	1234567
21	2025-12-31	75000000	0
22	2025-12-31	160800000	0
23	2025-12-31	90000000	0
23	2026-05-04	250020	0
24	2025-12-31	10000025	0
24	2026-10-15	1234567	0
25	2026-03-01	0	3000010
26	2026-03-01	3000010	0
26	2026-06-17	0	2400004
27	2026-03-01	0	3000010
28	2026-03-01	3000010	0
28	2026-05-03	0	100005
29	2026-05-03	100005	0
30	2026-06-17	6000010	0
31	2026-06-17	2400004	0
32	2026-06-17	1200002	0
33	2026-06-17	2400004	0
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 21:25:48.821973+00	1	1391eb84c94431b1d45e1e04395dcb87bc7daa17d0fba62226a3a5c967c55058	6 0  1 1 1 2026-11-28 22:25:27.185627+01	2026-11-20 21:25:49.092+00
d3594402-68d8-40d1-8cb1-e8699b8727f3	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 21:25:32.132774+00	1	1391eb84c94431b1d45e1e04395dcb87bc7daa17d0fba62226a3a5c967c55058	6 0  1 1 1 2026-11-28 22:25:27.185627+01	2026-11-20 21:25:32.276+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/meetings	07f63ceb-49d9-46c3-94b5-42c5c627341e	meetings.handover-run-ordered.v1	2026-11-28 21:25:32.19887+00
/klynge/meetings	0c9f8c9f-c419-4da6-8a51-7a67e66d134b	meetings.effect-ordered.v1	2026-11-28 21:25:27.024377+00
/klynge/meetings	727a7657-b507-41a5-b8cd-86f6c9b9796d	meetings.handover-run-ordered.v1	2026-11-28 21:25:48.926499+00
/klynge/meetings	78c7acb0-b73d-47f3-bbb1-d3892c2299bc	register.cooperation-state.v1	2026-11-28 21:25:48.922357+00
/klynge/meetings	ee10f4d2-162f-467d-8297-1cc9e4ee87fd	register.appointment-state.v1	2026-11-28 21:25:48.980615+00
/klynge/projects	001fef57-a8fc-433a-ad8a-3b2a0daef770	projects.effect-applied.v1	2026-11-28 21:25:28.627216+00
/klynge/projects	17a24ff0-3f3d-4db4-a3b9-0803fba6f10f	projects.project-state.v1	2026-11-28 21:25:57.115082+00
/klynge/projects	30073648-e3e3-4a4a-93ec-7949ccc26660	projects.project-state.v1	2026-11-28 21:25:57.16748+00
/klynge/projects	e64b4094-6050-40e1-8aca-0b8f33693186	projects.project-state.v1	2026-11-28 21:25:25.937006+00
/klynge/projects	fffe4841-336d-47c1-9332-9ef6f4569640	projects.project-state.v1	2026-11-28 21:25:28.642788+00
\.

COPY journal_entry (id, cooperation, fund, "position", cause_type, cause_id, after_reversal, reverses, reason, actor, effective_on, recorded_at, access, transfers_digest, hash_version, salt, previous_digest, digest) FROM stdin;
16cd7f08-4b60-450c-85a7-bd08a3b8bf8b	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	4	voucher	b6d235cf-afdd-4c06-a42c-c1a5fd5c129c	\N	\N	\N	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-05-03	2026-11-28 21:25:13.894367+00	OPEN	6c30762c8d06dc11b7e090c8eeb13b9eecf5f57d02ab622b38139cd5bf495027	1	4685693d538f422e056b9977af4d0896	9470f4f0c1eb1e0e38a4a8ae7506ced3f464ecef264219bd1a4d9de62c65ed17	f0f8af4a68ee1fa9f4747e882f33923576554bc8b3b65979fbc4b707cb639c49
41b2d404-8238-4245-a1e1-9a9db2fc358f	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	6	effect	1080e2f8-0880-371d-b8fa-41784fe206b7	\N	\N	\N	syddanmark-lillebaelt:politisk	2026-06-17	2026-11-28 21:25:27.024221+00	OPEN	194580b5088b390a1c4d01068801956316dd4bc51ad9a118e9b4bcd07c175426	1	e93940aaf1daa666fb0a581ba706a272	f3225108708917ba379e2340fdf960c4bc1eed84bbd36f649c81ac532235240d	8df3adfde7cd95169089f000f4b22310ad75b29c64624dd39539ed3111dd0478
59659fcb-3b45-40fc-930b-e1eda530f779	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	3	voucher	109b22b6-d5dd-4597-8729-cb0b6d6f923f	\N	\N	\N	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-10-15	2026-11-28 21:25:09.680808+00	OPEN	ff11fedefa3a6fed7012e0a334883e127c0838b136279ffa6f0906d9fcf60704	1	7030d9a0e4aa8389f279d3fac4cdb23b	d91c63d43045cab1b0a38ca2ba905cc3c49af9bb2a45af6c4d466535f54907e4	9470f4f0c1eb1e0e38a4a8ae7506ced3f464ecef264219bd1a4d9de62c65ed17
6aacbb7b-8af8-48d3-b22c-0fa8423ae3a0	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	5	voucher	a96630bb-4896-4c4e-a627-bd75a9ddcec4	\N	\N	\N	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-05-04	2026-11-28 21:25:13.894367+00	OPEN	58c6e23dc1db0c74d68f25f414becdd51dee1dcc906b8bf93e68b854f9b4cfab	1	8d02e460fbd61a2ecd89de2a4a77f04e	f0f8af4a68ee1fa9f4747e882f33923576554bc8b3b65979fbc4b707cb639c49	f3225108708917ba379e2340fdf960c4bc1eed84bbd36f649c81ac532235240d
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	1	opening	c791b677-3715-4cee-a662-cdeeb681f3b6	\N	\N	\N	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2025-12-31	2026-11-28 21:24:49.883548+00	OPEN	ece48ce2b9b77be9112bb7c19e5017b13c4c2c3619dc573224c9a0785abc5d69	1	d47631f0a42a9e2549c81c2c481e9616	\N	a46d01e5edc740e63b537bcc90a32f9f208fcadda4ed509c86990bc90ce86920
f7e7b7eb-b732-41eb-89ba-5075cc212939	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	2	allotment-note	fc9b7de0-eff7-4114-b199-9402d874a2e4	\N	\N	\N	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-03-01	2026-11-28 21:24:53.273587+00	OPEN	649e8a0dda2a4417b9eb6e29a5ffc4a8dbf3944a701af8fafc46edd447b6fdc9	1	a9d7b290cf10f5802edf002d4bc42206	a46d01e5edc740e63b537bcc90a32f9f208fcadda4ed509c86990bc90ce86920	d91c63d43045cab1b0a38ca2ba905cc3c49af9bb2a45af6c4d466535f54907e4
\.

COPY effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at, withdrawn_at, state, waiting, result, entry, counts_from, reason, missing, advice, warning, sequence, answered_at, turn, fund, counts_on, answers, party_order) FROM stdin;
1080e2f8-0880-371d-b8fa-41784fe206b7	syddanmark-lillebaelt	grant	2026-06-17	syddanmark-lillebaelt:politisk	t	\N	{a1a29321-5800-37c4-8c74-0e4b39dcccd9,4573d3ce-023b-3bea-987a-0a285d0472cc}	OPEN	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	a0c5bdf5-2ea6-437e-892c-c5660dd60e44	61	{"key": "5249649e-b1e9-38fc-a368-cc7b42f50b43", "label": null, "party": null, "amount": {"amount": 120000.2, "currency": "DKK"}, "period": null, "shares": null, "project": "1e444f07-f798-312e-81f3-139ffea54311"}	2026-11-20 21:25:27.057762+00	\N	APPLIED	{}	booked	41b2d404-8238-4245-a1e1-9a9db2fc358f	2026-06-17	\N	\N	\N	\N	1	2026-11-20 21:25:27.129191+00	\\x8000508d00088000508d800000028000003d80000000000000001080e2f80880371db8fa41784fe206b700000000	syddanmark-lillebaelt:cluster	2026-06-17	\N	{}
4573d3ce-023b-3bea-987a-0a285d0472cc	syddanmark-lillebaelt	set-key	2026-06-17	syddanmark-lillebaelt:politisk	t	\N	{}	OPEN	400031b1-63a5-4dda-80f7-7db761df224a	9920268c-d549-4c1d-a0f5-48fdc15e699e	2	db604c0c-b11b-4acf-8ae6-c75983093ac3	62	{"key": "5249649e-b1e9-38fc-a368-cc7b42f50b43", "name": "Nøgle i tabel 2.1", "paying": ["1083", "630", "607", "410"], "weights": [{"party": "1083", "weight": 50}, {"party": "630", "weight": 20}, {"party": "607", "weight": 10}, {"party": "410", "weight": 20}], "takingPart": ["1083", "630", "607", "410"]}	2026-11-20 21:25:24.423742+00	\N	APPLIED	{}	changed	\N	2026-06-17	\N	\N	\N	\N	1	2026-11-20 21:25:24.439767+00	\\x8000508d00028000508d800000028000003e80000000000000004573d3ce023b3bea987a0a285d0472cc00000000	syddanmark-lillebaelt:cluster	2026-06-17	\N	{410,607,630,1083}
\.

COPY note (id, cooperation, kind, party, label, period, project, amount, counts_from, reference, actor, entered_at, state, entry, warning, reversed_by, reversal_reason, number, replaces, correction_reason, on_behalf, came_on, source_document, source_line, entered_by_name, reversed_at, reversed_by_name, details) FROM stdin;
109b22b6-d5dd-4597-8729-cb0b6d6f923f	syddanmark-lillebaelt	voucher	410		2022-2023	\N	1234567	2026-10-15	F-2001	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:25:09.683904+00	BOOKED	59659fcb-3b45-40fc-930b-e1eda530f779	\N	\N	\N	4	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
3ac1468c-9990-4ae5-bb4e-1818d486e491	syddanmark-lillebaelt	carry-over-answer	607		2022-2023	\N	\N	2026-11-02	Sag 26/101	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:24:55.984613+00	NOTED	\N	\N	\N	\N	3	\N	\N	MAIL	2026-11-02	\N	\N	Sekretariat Eksempel	\N	\N	{"to": "2026", "answer": "NOT_STATED"}
a96630bb-4896-4c4e-a627-bd75a9ddcec4	syddanmark-lillebaelt	voucher	1083		2022-2023	\N	250020	2026-05-04	F-3002	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:25:13.906774+00	BOOKED	6aacbb7b-8af8-48d3-b22c-0fa8423ae3a0	\N	\N	\N	6	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
b6d235cf-afdd-4c06-a42c-c1a5fd5c129c	syddanmark-lillebaelt	voucher	410		2026	\N	100005	2026-05-03	F-3001	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:25:13.906497+00	BOOKED	16cd7f08-4b60-450c-85a7-bd08a3b8bf8b	\N	\N	\N	5	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
c791b677-3715-4cee-a662-cdeeb681f3b6	syddanmark-lillebaelt	opening	\N	hele klyngen	2025	\N	\N	2025-12-31	Regnskab 2025, sag 26/100	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:24:49.914523+00	BOOKED	d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	\N	\N	\N	1	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	{"lines": [{"label": null, "party": "1083", "amount": {"amount": 4226000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "1083", "amount": {"amount": 989467.25, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "1083", "amount": {"amount": 900000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}, {"label": null, "party": "630", "amount": {"amount": 1608000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "630", "amount": {"amount": 380680.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "607", "amount": {"amount": 750000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "607", "amount": {"amount": 171580.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "410", "amount": {"amount": 540000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "410", "amount": {"amount": 123529.50, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "410", "amount": {"amount": 100000.25, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}, {"label": null, "party": "621", "amount": {"amount": 299606.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "530", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "530", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "530", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}, {"label": null, "party": "575", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "575", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "575", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}]}
fc9b7de0-eff7-4114-b199-9402d874a2e4	syddanmark-lillebaelt	allotment-note	410		2026	\N	3000010	2026-03-01	Tilsagn 7	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:24:53.27548+00	BOOKED	f7e7b7eb-b732-41eb-89ba-5075cc212939	\N	\N	\N	2	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
3	cd6a30dd-fc51-4559-9f6e-46b972b47fdd	klynge.funds	syddanmark-lillebaelt	funds.cooperation-balance-state.v1	syddanmark-lillebaelt	{"id":"syddanmark-lillebaelt","sequence":2,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000000.25,"currency":"DKK"},"uncommitted":{"amount":5189137.35,"currency":"DKK"},"unspent":{"amount":6153999.85,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:24:53.326579+00	2026-11-28 21:24:53.36441+00
4	bf6c0b07-51a3-46a6-9dda-3233e2776e30	klynge.funds	syddanmark-lillebaelt	funds.cooperation-balance-state.v1	syddanmark-lillebaelt	{"id":"syddanmark-lillebaelt","sequence":3,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1012345.92,"currency":"DKK"},"uncommitted":{"amount":5189137.35,"currency":"DKK"},"unspent":{"amount":6141654.18,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:25:09.75688+00	2026-11-28 21:25:09.833782+00
5	c76e842e-7f13-40c8-956c-2e8cab35cacd	klynge.funds	syddanmark-lillebaelt	funds.cooperation-balance-state.v1	syddanmark-lillebaelt	{"id":"syddanmark-lillebaelt","sequence":4,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1015846.17,"currency":"DKK"},"uncommitted":{"amount":5189137.35,"currency":"DKK"},"unspent":{"amount":6138153.93,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:25:13.942638+00	2026-11-28 21:25:13.95726+00
6	f9482daa-14d5-4582-9597-0f3c60e3aeaa	klynge.funds	syddanmark-lillebaelt	funds.figures-checked.v1	6195f89e-162b-3dc4-9149-59e08406704f	{"id":"6195f89e-162b-3dc4-9149-59e08406704f","sequence":1,"submission":1,"cooperation":"syddanmark-lillebaelt","access":"open","figures":[{"claim":"63dc1f1e-e79c-4946-9e78-dbec7ebcd5b3","quantity":"received","amount":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":237}},{"claim":"d65e4e20-1512-410b-b84e-23a5335f48ca","quantity":"uncommitted","amount":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":237}},{"claim":"0c7df0c2-4132-4cfd-ac3f-340f412161b2","quantity":"received","amount":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":238}},{"claim":"21c75cf6-5450-479a-8779-a6634575229f","quantity":"uncommitted","amount":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":238}},{"claim":"6ffd3f6b-fc47-4e8a-9223-fb15eb5e994d","quantity":"received","amount":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":239}},{"claim":"830a2a2d-0898-40e8-9b2d-a35219ecca75","quantity":"uncommitted","amount":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":239}},{"claim":"f3b70b58-aff4-4926-b83d-5a872dee71be","quantity":"received","amount":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":240}},{"claim":"7ad67646-e688-4106-999b-4c28bc00e645","quantity":"uncommitted","amount":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":240}},{"claim":"c4b93583-8396-4710-9d53-b550c161ed26","quantity":"received","amount":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":241}},{"claim":"4c4b1c7c-619c-4c63-b5b8-ff0e42208b35","quantity":"uncommitted","amount":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":241}},{"claim":"08bf5bca-b7b4-4117-b5f2-1afe7490233d","quantity":"received","amount":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":245}},{"claim":"dc48a975-df69-411b-847f-562fcb9b5ece","quantity":"uncommitted","amount":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":245}},{"claim":"bc24e936-c5fe-4b75-875a-5b1985e03f69","quantity":"received","amount":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"line":230}}]}	2026-11-28 21:25:18.467189+00	2026-11-28 21:25:18.484894+00
7	cb584759-6f07-4cc4-b03b-60585ca4a7a3	klynge.funds	syddanmark-lillebaelt	funds.effect-applied.v1	4573d3ce-023b-3bea-987a-0a285d0472cc	{"id":"4573d3ce-023b-3bea-987a-0a285d0472cc","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17","warning":null}	2026-11-28 21:25:24.443799+00	2026-11-28 21:25:24.565483+00
8	cc33d589-ade4-4aba-bc9c-02c503b1fec9	klynge.funds	syddanmark-lillebaelt	funds.effect-applied.v1	1080e2f8-0880-371d-b8fa-41784fe206b7	{"id":"1080e2f8-0880-371d-b8fa-41784fe206b7","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"booked","entry":"41b2d404-8238-4245-a1e1-9a9db2fc358f","on":"2026-06-17","warning":null}	2026-11-28 21:25:27.133989+00	2026-11-28 21:25:27.243424+00
9	5259d28e-12a0-4cfc-9622-398434a97a95	klynge.funds	syddanmark-lillebaelt	funds.cooperation-balance-state.v1	syddanmark-lillebaelt	{"id":"syddanmark-lillebaelt","sequence":5,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":2084862.95,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1015846.17,"currency":"DKK"},"uncommitted":{"amount":5069137.15,"currency":"DKK"},"unspent":{"amount":6138153.93,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:25:27.149574+00	2026-11-28 21:25:27.243522+00
10	93420ff7-84a4-4518-bee6-66c928d83542	klynge.funds	syddanmark-lillebaelt	funds.project-balance-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 21:25:27.151278+00	2026-11-28 21:25:27.24353+00
11	524b38ee-4258-4165-bb11-e002ac459589	klynge.funds	syddanmark-lillebaelt	funds.handover-part-written.v1	handover-run:d3594402-68d8-40d1-8cb1-e8699b8727f3	{"id":"d3594402-68d8-40d1-8cb1-e8699b8727f3","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:25:32.276Z","hash":"1391eb84c94431b1d45e1e04395dcb87bc7daa17d0fba62226a3a5c967c55058","piece":1,"pieces":1,"part":{"funds":[{"fund":"syddanmark-lillebaelt:cluster","name":"Klyngemidler","totals":[{"period":"2022-2023","open":{"received":{"amount":7124000.00,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1014846.12,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null},{"period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null}],"lines":[{"party":"1083","label":"Region Syddanmark","period":"2022-2023","open":{"received":{"amount":4226000.00,"currency":"DKK"},"committed":{"amount":989467.25,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":902500.20,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":3236532.75,"currency":"DKK"},"unspent":{"amount":3323499.80,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"1083","label":"Region Syddanmark","period":"2026","open":{"received":null,"committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2022-2023","open":{"received":{"amount":540000.00,"currency":"DKK"},"committed":{"amount":123529.50,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":112345.92,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":416470.50,"currency":"DKK"},"unspent":{"amount":427654.08,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":6000.06,"currency":"DKK"},"unspent":{"amount":29000.05,"currency":"DKK"}},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0},{"party":"530","label":"Billund","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"575","label":"Vejen","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2022-2023","open":{"received":{"amount":750000.00,"currency":"DKK"},"committed":{"amount":171580.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":578420.00,"currency":"DKK"},"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2026","open":{"received":null,"committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0},{"party":"621","label":"Kolding","period":"2022-2023","open":{"received":null,"committed":{"amount":299606.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2022-2023","open":{"received":{"amount":1608000.00,"currency":"DKK"},"committed":{"amount":380680.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1227320.00,"currency":"DKK"},"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2026","open":{"received":null,"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0}]}],"projects":[{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"1083","label":"Region Syddanmark","period":"2026","committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"410","label":"Middelfart","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"607","label":"Fredericia","period":"2026","committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"630","label":"Vejle","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"}],"findings":[{"id":"63dc1f1e-e79c-4946-9e78-dbec7ebcd5b3","quantity":"received","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":237},"access":"open"},{"id":"d65e4e20-1512-410b-b84e-23a5335f48ca","quantity":"uncommitted","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":237},"access":"open"},{"id":"0c7df0c2-4132-4cfd-ac3f-340f412161b2","quantity":"received","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":238},"access":"open"},{"id":"21c75cf6-5450-479a-8779-a6634575229f","quantity":"uncommitted","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":238},"access":"open"},{"id":"6ffd3f6b-fc47-4e8a-9223-fb15eb5e994d","quantity":"received","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":239},"access":"open"},{"id":"830a2a2d-0898-40e8-9b2d-a35219ecca75","quantity":"uncommitted","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":239},"access":"open"},{"id":"f3b70b58-aff4-4926-b83d-5a872dee71be","quantity":"received","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":240},"access":"open"},{"id":"7ad67646-e688-4106-999b-4c28bc00e645","quantity":"uncommitted","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":240},"access":"open"},{"id":"c4b93583-8396-4710-9d53-b550c161ed26","quantity":"received","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":241},"access":"open"},{"id":"4c4b1c7c-619c-4c63-b5b8-ff0e42208b35","quantity":"uncommitted","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":241},"access":"open"},{"id":"08bf5bca-b7b4-4117-b5f2-1afe7490233d","quantity":"received","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":245},"access":"open"},{"id":"dc48a975-df69-411b-847f-562fcb9b5ece","quantity":"uncommitted","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":245},"access":"open"},{"id":"bc24e936-c5fe-4b75-875a-5b1985e03f69","quantity":"received","party":null,"label":"hele klyngen","period":null,"project":null,"stated":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":230},"access":"open"}]}}	2026-11-28 21:25:32.469163+00	2026-11-28 21:25:32.541169+00
12	ca16323c-1e14-4211-83cb-866cbf3e29d2	klynge.funds	syddanmark-lillebaelt	funds.handover-part-written.v1	handover-run:b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04	{"id":"b2a0c6b2-f0ef-4613-a0a3-da8c1540ac04","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:25:49.092Z","hash":"1391eb84c94431b1d45e1e04395dcb87bc7daa17d0fba62226a3a5c967c55058","piece":1,"pieces":1,"part":{"funds":[{"fund":"syddanmark-lillebaelt:cluster","name":"Klyngemidler","totals":[{"period":"2022-2023","open":{"received":{"amount":7124000.00,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1014846.12,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null},{"period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null}],"lines":[{"party":"1083","label":"Region Syddanmark","period":"2022-2023","open":{"received":{"amount":4226000.00,"currency":"DKK"},"committed":{"amount":989467.25,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":902500.20,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":3236532.75,"currency":"DKK"},"unspent":{"amount":3323499.80,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"1083","label":"Region Syddanmark","period":"2026","open":{"received":null,"committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2022-2023","open":{"received":{"amount":540000.00,"currency":"DKK"},"committed":{"amount":123529.50,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":112345.92,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":416470.50,"currency":"DKK"},"unspent":{"amount":427654.08,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":6000.06,"currency":"DKK"},"unspent":{"amount":29000.05,"currency":"DKK"}},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0},{"party":"530","label":"Billund","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"575","label":"Vejen","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2022-2023","open":{"received":{"amount":750000.00,"currency":"DKK"},"committed":{"amount":171580.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":578420.00,"currency":"DKK"},"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2026","open":{"received":null,"committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0},{"party":"621","label":"Kolding","period":"2022-2023","open":{"received":null,"committed":{"amount":299606.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2022-2023","open":{"received":{"amount":1608000.00,"currency":"DKK"},"committed":{"amount":380680.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1227320.00,"currency":"DKK"},"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2026","open":{"received":null,"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"400031b1-63a5-4dda-80f7-7db761df224a","meeting":"9920268c-d549-4c1d-a0f5-48fdc15e699e","item":2,"decision":"a0c5bdf5-2ea6-437e-892c-c5660dd60e44","line":61}],"anchorsLeftOut":0}]}],"projects":[{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"1083","label":"Region Syddanmark","period":"2026","committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"410","label":"Middelfart","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"607","label":"Fredericia","period":"2026","committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"630","label":"Vejle","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":null,"whole":null,"access":"open"}],"findings":[{"id":"63dc1f1e-e79c-4946-9e78-dbec7ebcd5b3","quantity":"received","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":237},"access":"open"},{"id":"d65e4e20-1512-410b-b84e-23a5335f48ca","quantity":"uncommitted","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":237},"access":"open"},{"id":"0c7df0c2-4132-4cfd-ac3f-340f412161b2","quantity":"received","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":238},"access":"open"},{"id":"21c75cf6-5450-479a-8779-a6634575229f","quantity":"uncommitted","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":238},"access":"open"},{"id":"6ffd3f6b-fc47-4e8a-9223-fb15eb5e994d","quantity":"received","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":239},"access":"open"},{"id":"830a2a2d-0898-40e8-9b2d-a35219ecca75","quantity":"uncommitted","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":239},"access":"open"},{"id":"f3b70b58-aff4-4926-b83d-5a872dee71be","quantity":"received","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":240},"access":"open"},{"id":"7ad67646-e688-4106-999b-4c28bc00e645","quantity":"uncommitted","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":240},"access":"open"},{"id":"c4b93583-8396-4710-9d53-b550c161ed26","quantity":"received","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":241},"access":"open"},{"id":"4c4b1c7c-619c-4c63-b5b8-ff0e42208b35","quantity":"uncommitted","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":241},"access":"open"},{"id":"08bf5bca-b7b4-4117-b5f2-1afe7490233d","quantity":"received","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":245},"access":"open"},{"id":"dc48a975-df69-411b-847f-562fcb9b5ece","quantity":"uncommitted","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":245},"access":"open"},{"id":"bc24e936-c5fe-4b75-875a-5b1985e03f69","quantity":"received","party":null,"label":"hele klyngen","period":null,"project":null,"stated":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"35bacc02-1865-4a9f-9aca-4de304de60b8","meeting":"40707950-87fd-4b4d-9fb0-c53ecc31d5a4","item":5,"decision":null,"line":230},"access":"open"}]}}	2026-11-28 21:25:49.134932+00	2026-11-28 21:25:49.208252+00
\.
SELECT setval(pg_get_serial_sequence('outbox', 'position'), (SELECT max("position") FROM outbox));

COPY party (id, sequence, kind, name, place) FROM stdin;
101	1	municipality	København	101
1081	1	region	Region Nordjylland	1081
1082	1	region	Region Midtjylland	1082
1083	1	region	Region Syddanmark	1083
1084	1	region	Region Hovedstaden	1084
1085	1	region	Region Sjælland	1085
147	1	municipality	Frederiksberg	147
151	1	municipality	Ballerup	151
153	1	municipality	Brøndby	153
155	1	municipality	Dragør	155
157	1	municipality	Gentofte	157
159	1	municipality	Gladsaxe	159
161	1	municipality	Glostrup	161
163	1	municipality	Herlev	163
165	1	municipality	Albertslund	165
167	1	municipality	Hvidovre	167
169	1	municipality	Høje-Taastrup	169
173	1	municipality	Lyngby-Taarbæk	173
175	1	municipality	Rødovre	175
183	1	municipality	Ishøj	183
185	1	municipality	Tårnby	185
187	1	municipality	Vallensbæk	187
190	1	municipality	Furesø	190
201	1	municipality	Allerød	201
210	1	municipality	Fredensborg	210
217	1	municipality	Helsingør	217
219	1	municipality	Hillerød	219
223	1	municipality	Hørsholm	223
230	1	municipality	Rudersdal	230
240	1	municipality	Egedal	240
250	1	municipality	Frederikssund	250
253	1	municipality	Greve	253
259	1	municipality	Køge	259
260	1	municipality	Halsnæs	260
265	1	municipality	Roskilde	265
269	1	municipality	Solrød	269
270	1	municipality	Gribskov	270
306	1	municipality	Odsherred	306
316	1	municipality	Holbæk	316
320	1	municipality	Faxe	320
326	1	municipality	Kalundborg	326
329	1	municipality	Ringsted	329
330	1	municipality	Slagelse	330
336	1	municipality	Stevns	336
340	1	municipality	Sorø	340
350	1	municipality	Lejre	350
360	1	municipality	Lolland	360
370	1	municipality	Næstved	370
376	1	municipality	Guldborgsund	376
390	1	municipality	Vordingborg	390
400	1	municipality	Bornholm	400
410	1	municipality	Middelfart	410
420	1	municipality	Assens	420
430	1	municipality	Faaborg-Midtfyn	430
440	1	municipality	Kerteminde	440
450	1	municipality	Nyborg	450
461	1	municipality	Odense	461
479	1	municipality	Svendborg	479
480	1	municipality	Nordfyns	480
482	1	municipality	Langeland	482
492	1	municipality	Ærø	492
510	1	municipality	Haderslev	510
530	1	municipality	Billund	530
540	1	municipality	Sønderborg	540
550	1	municipality	Tønder	550
561	1	municipality	Esbjerg	561
563	1	municipality	Fanø	563
573	1	municipality	Varde	573
575	1	municipality	Vejen	575
580	1	municipality	Aabenraa	580
607	1	municipality	Fredericia	607
615	1	municipality	Horsens	615
621	1	municipality	Kolding	621
630	1	municipality	Vejle	630
657	1	municipality	Herning	657
661	1	municipality	Holstebro	661
665	1	municipality	Lemvig	665
671	1	municipality	Struer	671
706	1	municipality	Syddjurs	706
707	1	municipality	Norddjurs	707
710	1	municipality	Favrskov	710
727	1	municipality	Odder	727
730	1	municipality	Randers	730
740	1	municipality	Silkeborg	740
741	1	municipality	Samsø	741
746	1	municipality	Skanderborg	746
751	1	municipality	Aarhus	751
756	1	municipality	Ikast-Brande	756
760	1	municipality	Ringkøbing-Skjern	760
766	1	municipality	Hedensted	766
773	1	municipality	Morsø	773
779	1	municipality	Skive	779
787	1	municipality	Thisted	787
791	1	municipality	Viborg	791
810	1	municipality	Brønderslev	810
813	1	municipality	Frederikshavn	813
820	1	municipality	Vesthimmerlands	820
825	1	municipality	Læsø	825
840	1	municipality	Rebild	840
846	1	municipality	Mariagerfjord	846
849	1	municipality	Jammerbugt	849
851	1	municipality	Aalborg	851
860	1	municipality	Hjørring	860
\.

COPY project_owner (project, cooperation, sequence, name, access) FROM stdin;
1e444f07-f798-312e-81f3-139ffea54311	syddanmark-lillebaelt	2	Aftensygeplejerske	open
23abc242-88e6-37a7-a4bd-7de7ff7cc104	sundhedsraad-lillebaelt	1	Aftensygeplejerske	open
34aa082b-4726-4159-a056-adcb3c132348	syddanmark-lillebaelt	2	Middelfartprojektet	open
ddaa7a29-b222-3581-8a67-341f32ea2592	sundhedsraad-lillebaelt	2	Middelfartprojektet	open
\.

COPY published_state (kind, id, sequence, body, published_at) FROM stdin;
funds.cooperation-balance-state.v1	syddanmark-lillebaelt	5	{"id":"syddanmark-lillebaelt","sequence":0,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":2084862.95,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1015846.17,"currency":"DKK"},"uncommitted":{"amount":5069137.15,"currency":"DKK"},"unspent":{"amount":6138153.93,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:25:27.149061+00
funds.opening-state.v1	syddanmark-lillebaelt:cluster	1	{"id":"syddanmark-lillebaelt:cluster","sequence":0,"cooperation":"syddanmark-lillebaelt","fund":"cluster","effect":"c791b677-3715-4cee-a662-cdeeb681f3b6","asOf":"2025-12-31","meeting":null,"covers":["committed","received","spent"],"contains":["allotment","carry-over","earmark","grant","hand-over","lapse","reduce","release","reserve","supplement","transfer"],"access":"open"}	2026-11-28 21:24:50.202933+00
funds.project-balance-state.v1	1e444f07-f798-312e-81f3-139ffea54311	1	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":0,"cooperation":"syddanmark-lillebaelt","committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 21:25:27.149086+00
\.

COPY sheet_import (id, cooperation, kind, file_name, hash, content, actor, received_at, columns, left_out, version, state, posted_at, reversed_at, reason) FROM stdin;
e53dff67-1bd1-40e4-8c5d-8ae151d9d8b2	syddanmark-lillebaelt	bilag	bilag.csv	56511094561a7b4affe79de3399661f95d0794d9de068f51ae238b1a0dc9b3aa	\\x506172743b506572696f64653b42656cc3b8623b426574616c742064656e3b42696c6167736e756d6d65720a4d696464656c66617274204b6f6d6d756e653b323032363b312e3030302c30353b30332d30352d323032363b462d333030310a526567696f6e2053796464616e6d61726b3b323032322d323032333b322e3530302c32303b30342d30352d323032363b462d333030320a	6b4ce7a2-b943-4866-b51f-d4d48bd11e8e	2026-11-20 21:25:13.141616+00	{}	{}	1	POSTED	2026-11-20 21:25:13.930217+00	\N	\N
\.

COPY imported_row (fact, import, row_number) FROM stdin;
a96630bb-4896-4c4e-a627-bd75a9ddcec4	e53dff67-1bd1-40e4-8c5d-8ae151d9d8b2	3
b6d235cf-afdd-4c06-a42c-c1a5fd5c129c	e53dff67-1bd1-40e4-8c5d-8ae151d9d8b2	2
\.

COPY transfer (entry, line, fund, book, debit, credit, amount) FROM stdin;
16cd7f08-4b60-450c-85a7-bd08a3b8bf8b	1	syddanmark-lillebaelt:cluster	FORBRUG	28	29	100005
41b2d404-8238-4245-a1e1-9a9db2fc358f	1	syddanmark-lillebaelt:cluster	BEVILLING	5	30	6000010
41b2d404-8238-4245-a1e1-9a9db2fc358f	2	syddanmark-lillebaelt:cluster	BEVILLING	26	31	2400004
41b2d404-8238-4245-a1e1-9a9db2fc358f	3	syddanmark-lillebaelt:cluster	BEVILLING	7	32	1200002
41b2d404-8238-4245-a1e1-9a9db2fc358f	4	syddanmark-lillebaelt:cluster	BEVILLING	9	33	2400004
59659fcb-3b45-40fc-930b-e1eda530f779	1	syddanmark-lillebaelt:cluster	FORBRUG	20	24	1234567
6aacbb7b-8af8-48d3-b22c-0fa8423ae3a0	1	syddanmark-lillebaelt:cluster	FORBRUG	19	23	250020
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	1	syddanmark-lillebaelt:cluster	BEVILLING	1	5	422600000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	2	syddanmark-lillebaelt:cluster	FORBRUG	15	19	422600000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	3	syddanmark-lillebaelt:cluster	BEVILLING	5	10	98946725
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	4	syddanmark-lillebaelt:cluster	FORBRUG	19	23	90000000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	5	syddanmark-lillebaelt:cluster	BEVILLING	4	9	160800000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	6	syddanmark-lillebaelt:cluster	FORBRUG	18	22	160800000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	7	syddanmark-lillebaelt:cluster	BEVILLING	9	14	38068000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	8	syddanmark-lillebaelt:cluster	BEVILLING	3	7	75000000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	9	syddanmark-lillebaelt:cluster	FORBRUG	17	21	75000000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	10	syddanmark-lillebaelt:cluster	BEVILLING	7	12	17158000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	11	syddanmark-lillebaelt:cluster	BEVILLING	2	6	54000000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	12	syddanmark-lillebaelt:cluster	FORBRUG	16	20	54000000
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	13	syddanmark-lillebaelt:cluster	BEVILLING	6	11	12352950
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	14	syddanmark-lillebaelt:cluster	FORBRUG	20	24	10000025
d7cb49dc-8b11-4d7d-8f43-5324bfe1e3fa	15	syddanmark-lillebaelt:cluster	BEVILLING	8	13	29960600
f7e7b7eb-b732-41eb-89ba-5075cc212939	1	syddanmark-lillebaelt:cluster	BEVILLING	25	26	3000010
f7e7b7eb-b732-41eb-89ba-5075cc212939	2	syddanmark-lillebaelt:cluster	FORBRUG	27	28	3000010
\.
