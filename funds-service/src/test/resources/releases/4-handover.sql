-- funds-service, schema 20261128184500. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
a10798d8-3f92-36f5-a88b-4c2f505f3eae	syddanmark-lillebaelt	1	t
a1a29321-5800-37c4-989f-d60ffa06d9b4	syddanmark-lillebaelt	1	t
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 21:05:12.58949+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	opening	5473fb31-aa1d-4916-a33a-4349a2be8f5a	syddanmark-lillebaelt	{"kind": "opening", "amount": null, "reference": "Regnskab 2025, sag 26/100", "countsFrom": "2025-12-31"}
2	2026-11-28 21:05:16.108691+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	allotment-note	b4b2d71b-8c2d-47e2-9c79-9d27b2546b8a	syddanmark-lillebaelt	{"kind": "allotment-note", "amount": {"amount": 30000.10, "currency": "DKK"}, "reference": "Tilsagn 7", "countsFrom": "2026-03-01"}
3	2026-11-28 21:05:19.005852+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	carry-over-answer	05e65310-4109-421c-b1b1-a0e598eab5cc	syddanmark-lillebaelt	{"kind": "carry-over-answer", "amount": null, "reference": "Sag 26/101", "countsFrom": "2026-11-02"}
4	2026-11-28 21:05:32.730935+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	voucher	1c01b451-5df9-4804-805f-c3e37957fcdb	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 12345.67, "currency": "DKK"}, "reference": "F-2001", "countsFrom": "2026-10-15"}
5	2026-11-28 21:05:35.814075+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	sheet-received	sheet-import	d5f3188d-d6ee-4024-b8ae-b9fdb72ed6f6	syddanmark-lillebaelt	{"hash": "56511094561a7b4affe79de3399661f95d0794d9de068f51ae238b1a0dc9b3aa", "kind": "bilag", "fileName": "bilag.csv"}
6	2026-11-28 21:05:36.598012+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	voucher	6fab9e91-53a0-4e7b-93bb-e05bbbe59ef4	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 1000.05, "currency": "DKK"}, "reference": "F-3001", "countsFrom": "2026-05-03"}
7	2026-11-28 21:05:36.59806+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	voucher	9be37aec-2b7e-41c5-b571-80d500f29766	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 2500.20, "currency": "DKK"}, "reference": "F-3002", "countsFrom": "2026-05-04"}
8	2026-11-28 21:05:36.606504+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	sheet-posted	sheet-import	d5f3188d-d6ee-4024-b8ae-b9fdb72ed6f6	syddanmark-lillebaelt	{"hash": "56511094561a7b4affe79de3399661f95d0794d9de068f51ae238b1a0dc9b3aa", "notes": 2}
9	2026-11-28 21:07:36.442911+00	95bdb53e-b3c1-431b-b322-a01bcc595eef	page	note-entered	voucher	44c4b075-8552-460e-9f32-0f5fcd005a85	syddanmark-lillebaelt	{"kind": "voucher", "amount": {"amount": 4321.09, "currency": "DKK"}, "reference": "F-4001", "countsFrom": "2026-12-29"}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY chain_head (cooperation, version, "position", digest, notes, has_turns) FROM stdin;
syddanmark-lillebaelt	7	7	fc2c3ccf8dbe28fdf311dd5c0a7ea3b9a2561a32107a3c8a98b1683ab6d22549	7	t
\.

COPY claim_document (id, cooperation, sequence, answered, document, meeting, stated_on, access) FROM stdin;
ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	syddanmark-lillebaelt	1	1	81481aa0-10b4-46e3-b4c1-865353703c52	75cb1a8e-6041-434b-9e54-2fa3c0746f17	2023-10-13	OPEN
\.

COPY claim (id, document, place, item, line, quantity, party, label, project, period, amount, restates, ledger, explanation, severity) FROM stdin;
cd2a429a-960e-4d15-87b9-aa70e2b12ece	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	0	5	237	received	1083	\N	\N	2022-2023	422600000	t	\N	before-opening	note
e8cb31f5-ee15-4284-85fb-60285e123f06	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	1	5	237	uncommitted	1083	\N	\N	2022-2023	323653300	t	\N	before-opening	note
744c87ac-e209-4cea-8cab-ace72ae397a6	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	2	5	238	received	630	\N	\N	2022-2023	160800000	t	\N	before-opening	note
1baa02bf-a3a2-4aa0-a4ba-22b7e2537416	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	3	5	238	uncommitted	630	\N	\N	2022-2023	122732000	t	\N	before-opening	note
920ff183-dc28-4760-a618-ce3f9cafc39e	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	4	5	239	received	607	\N	\N	2022-2023	75000000	t	\N	before-opening	note
51cf40c7-6c0c-4dfc-9684-d2db594ba1ca	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	5	5	239	uncommitted	607	\N	\N	2022-2023	57842000	t	\N	before-opening	note
27534654-a670-40d8-a370-89f35b9a5af4	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	6	5	240	received	410	\N	\N	2022-2023	54000000	t	\N	before-opening	note
657f01a8-e835-4c9b-8921-3534d0e8ff46	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	7	5	240	uncommitted	410	\N	\N	2022-2023	41647100	t	\N	before-opening	note
824c601b-61a5-47b8-8705-5d0224e473e9	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	8	5	241	received	621	\N	\N	2022-2023	126500000	t	\N	before-opening	note
edd8eda3-db46-4ebf-8d3c-3b84b7cc8dff	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	9	5	241	uncommitted	621	\N	\N	2022-2023	96539400	t	\N	before-opening	note
d971585b-6085-4d8a-b4c8-3efd7604ea59	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	10	5	245	received	\N	hele klyngen	\N	2022-2023	838900000	t	\N	before-opening	note
e5e701a9-e36a-4639-a0d4-1ed78acad016	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	11	5	245	uncommitted	\N	hele klyngen	\N	2022-2023	642413800	t	\N	before-opening	note
e9cd5379-f41f-438f-847b-7af95336e600	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	12	5	230	received	\N	hele klyngen	\N	\N	836900000	f	\N	before-opening	note
\.

COPY claims_checked (cooperation, checked_at) FROM stdin;
syddanmark-lillebaelt	2026-11-28 21:07:36.555346+00
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
syddanmark-lillebaelt	2	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}	{"cutOff": "2026-12-31", "persons": ["67e518c5-c4ea-4229-b040-191a8f6c6732"], "archivedOn": null, "lateInvoicesUntil": "2027-02-28"}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}	\N
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}	\N
\.

COPY fund (id, cooperation, created_at) FROM stdin;
syddanmark-lillebaelt:cluster	syddanmark-lillebaelt	2026-11-28 21:05:12.467701+00
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
34	syddanmark-lillebaelt:cluster	FORBRUG	SPENT	410		2026	1e444f07-f798-312e-81f3-139ffea54311	\N
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
28	2467896	\N
29	100005	0
30	6000010	0
31	2400004	0
32	1200002	0
33	2400004	0
34	432109	0
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
28	2026-12-29	0	432109
29	2026-05-03	100005	0
30	2026-06-17	6000010	0
31	2026-06-17	2400004	0
32	2026-06-17	1200002	0
33	2026-06-17	2400004	0
34	2026-12-29	432109	0
\.

COPY handover_run (id, cooperation, kind, ordered, answered, ordered_at, sequence, hash, version, written_at) FROM stdin;
24b17dbb-49c8-4533-98c6-e8f14d6cd98d	syddanmark-lillebaelt	rehearsal	1	1	2026-11-20 21:05:56.320053+00	1	2c5e75f277322c929ef7d945d87812c536cff6ba47e806674ecdd003488ffe0b	6 0  1 1 1 2026-11-28 22:05:51.37698+01	2026-11-20 21:05:56.473+00
796696a2-aec0-478f-8c6d-1a6505fd955a	syddanmark-lillebaelt	carried-out	1	1	2026-11-20 21:06:12.670239+00	2	4df52e3c1508e0786183cb541bd30349a5cc8ef78e5c4d6235a1700c6e1d798b	7 0  1 1 1 2026-11-28 22:07:36.555346+01	2027-01-05 21:07:37.002+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/meetings	0ebeedbc-48d6-4a4c-8d3c-7c3306f180e3	meetings.handover-run-ordered.v1	2026-11-28 21:06:12.788211+00
/klynge/meetings	4819d2a0-53ad-4167-be0e-bcf741c38bbd	register.cooperation-state.v1	2026-11-28 21:06:12.77559+00
/klynge/meetings	4a758096-7fac-4d3c-a49d-4ca7add9c1c9	meetings.effect-ordered.v1	2026-11-28 21:05:48.19204+00
/klynge/meetings	7ede7a2d-6761-4603-9381-7cdc59b31085	meetings.figures-submitted.v1	2026-11-28 21:05:41.354055+00
/klynge/meetings	938d9576-d2e4-419d-8636-37c749e07e99	meetings.handover-run-ordered.v1	2026-11-28 21:05:56.35392+00
/klynge/meetings	e7e458a6-c6af-49c4-8549-b2cb4e4afc47	meetings.effect-ordered.v1	2026-11-28 21:05:51.162865+00
/klynge/projects	24445a6a-514f-4ea3-95c1-7c28445edc0f	projects.project-state.v1	2026-11-28 21:05:52.837128+00
/klynge/projects	376bee35-9e5e-4e4e-bc86-047e0db7c52a	projects.effect-applied.v1	2026-11-28 21:05:52.831696+00
/klynge/projects	cf5e4032-fdf3-4666-b25f-ce1f14776ab4	projects.effect-applied.v1	2026-11-28 21:05:50.277+00
/klynge/projects	fc6d763e-056b-4007-8a96-ed766f94b799	projects.project-state.v1	2026-11-28 21:05:50.290748+00
\.

COPY journal_entry (id, cooperation, fund, "position", cause_type, cause_id, after_reversal, reverses, reason, actor, effective_on, recorded_at, access, transfers_digest, hash_version, salt, previous_digest, digest) FROM stdin;
1b8e4cf0-fba4-4622-b37d-bff009b590de	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	4	voucher	6fab9e91-53a0-4e7b-93bb-e05bbbe59ef4	\N	\N	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-05-03	2026-11-28 21:05:36.546517+00	OPEN	6c30762c8d06dc11b7e090c8eeb13b9eecf5f57d02ab622b38139cd5bf495027	1	896873780607bc4fdc8f755dbc71c214	7e5af61c1bb1a1719dd6bd3e7b013d7a12f85a4095782d7f5b03e72e8beeafc6	3f1c742140e29a489b7bfdb85035c5ad255636f4b45e6e9d6cda43bf3a184614
3c20fd8d-7a7f-463b-9595-7fbb8bec5cc2	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	5	voucher	9be37aec-2b7e-41c5-b571-80d500f29766	\N	\N	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-05-04	2026-11-28 21:05:36.546517+00	OPEN	58c6e23dc1db0c74d68f25f414becdd51dee1dcc906b8bf93e68b854f9b4cfab	1	ca59487a12bc17766d41b0f4ecb634b9	3f1c742140e29a489b7bfdb85035c5ad255636f4b45e6e9d6cda43bf3a184614	d7aef242b035398abc36c7cf2d3cc9e2116c6aacc2b5b8e6d2ac62158e81c2dc
5f0a8086-d33d-4fa8-9981-b23ba3ccf4a4	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	3	voucher	1c01b451-5df9-4804-805f-c3e37957fcdb	\N	\N	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-10-15	2026-11-28 21:05:32.715633+00	OPEN	ff11fedefa3a6fed7012e0a334883e127c0838b136279ffa6f0906d9fcf60704	1	22271e67c4535bc5ecdf275d7d9d28c5	373dc82ef8bdc6b2da0f5910706a88f72b785912666b420ef68ac7c4dff44934	7e5af61c1bb1a1719dd6bd3e7b013d7a12f85a4095782d7f5b03e72e8beeafc6
8f682ce9-2cd2-4053-adf5-3b358abc1574	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	1	opening	5473fb31-aa1d-4916-a33a-4349a2be8f5a	\N	\N	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2025-12-31	2026-11-28 21:05:12.467701+00	OPEN	ece48ce2b9b77be9112bb7c19e5017b13c4c2c3619dc573224c9a0785abc5d69	1	9c49aeaef83c3102608b3c5a05589a5f	\N	59f8c3f120d2c0dc73caca15244e5f80e00731c97747675792a335ac4c6e9625
914a56ac-5c20-4ad2-b1e0-a77217648098	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	7	voucher	44c4b075-8552-460e-9f32-0f5fcd005a85	\N	\N	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-12-29	2026-11-28 21:07:36.29019+00	OPEN	1c7b594d73415c4bcb9bbb0835e62216dbbe518f43175bd68543b8502e5ee3c7	1	3b8e383b43aa2731c5a2d5a612cf7c32	0d575c33a3fa27a617742238a985fc415e16c74f314b6229416764b9d74395af	fc2c3ccf8dbe28fdf311dd5c0a7ea3b9a2561a32107a3c8a98b1683ab6d22549
a4fae0e8-e4f5-40e6-97ca-5a868523cb4a	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	6	effect	1080e2f8-0880-371d-8a86-6b8b77ff08bd	\N	\N	\N	syddanmark-lillebaelt:politisk	2026-06-17	2026-11-28 21:05:51.162732+00	OPEN	194580b5088b390a1c4d01068801956316dd4bc51ad9a118e9b4bcd07c175426	1	b9e694003b9113257d78428289ff9995	d7aef242b035398abc36c7cf2d3cc9e2116c6aacc2b5b8e6d2ac62158e81c2dc	0d575c33a3fa27a617742238a985fc415e16c74f314b6229416764b9d74395af
e74098f5-1be6-4890-a663-fddac12ed2d8	syddanmark-lillebaelt	syddanmark-lillebaelt:cluster	2	allotment-note	b4b2d71b-8c2d-47e2-9c79-9d27b2546b8a	\N	\N	\N	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-03-01	2026-11-28 21:05:15.992631+00	OPEN	649e8a0dda2a4417b9eb6e29a5ffc4a8dbf3944a701af8fafc46edd447b6fdc9	1	5d87a3d8d1faebc20e4f25cd4a2e0393	59f8c3f120d2c0dc73caca15244e5f80e00731c97747675792a335ac4c6e9625	373dc82ef8bdc6b2da0f5910706a88f72b785912666b420ef68ac7c4dff44934
\.

COPY effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at, withdrawn_at, state, waiting, result, entry, counts_from, reason, missing, advice, warning, sequence, answered_at, turn, fund, counts_on, answers, party_order) FROM stdin;
1080e2f8-0880-371d-8a86-6b8b77ff08bd	syddanmark-lillebaelt	grant	2026-06-17	syddanmark-lillebaelt:politisk	t	\N	{a1a29321-5800-37c4-989f-d60ffa06d9b4,4573d3ce-023b-3bea-ae1e-929ba44c9e9b}	OPEN	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	e99ee04c-5df3-4d43-b692-1d4055d2a71e	61	{"key": "5249649e-b1e9-38fc-baf5-9d717226e3a3", "label": null, "party": null, "amount": {"amount": 120000.2, "currency": "DKK"}, "period": null, "shares": null, "project": "1e444f07-f798-312e-81f3-139ffea54311"}	2026-11-20 21:05:51.183326+00	\N	APPLIED	{}	booked	a4fae0e8-e4f5-40e6-97ca-5a868523cb4a	2026-06-17	\N	\N	\N	\N	1	2026-11-20 21:05:51.346521+00	\\x8000508d00088000508d800000028000003d80000000000000001080e2f80880371d8a866b8b77ff08bd00000000	syddanmark-lillebaelt:cluster	2026-06-17	\N	{}
4573d3ce-023b-3bea-ae1e-929ba44c9e9b	syddanmark-lillebaelt	set-key	2026-06-17	syddanmark-lillebaelt:politisk	t	\N	{}	OPEN	f12e15d2-91bd-4381-b70a-b7b0316f1ecf	c4586bd3-7ac6-449a-9a15-5118b951492c	2	5ae02752-df9f-4eaf-841e-8bc6b7f76cfb	62	{"key": "5249649e-b1e9-38fc-baf5-9d717226e3a3", "name": "Nøgle i tabel 2.1", "paying": ["1083", "630", "607", "410"], "weights": [{"party": "1083", "weight": 50}, {"party": "630", "weight": 20}, {"party": "607", "weight": 10}, {"party": "410", "weight": 20}], "takingPart": ["1083", "630", "607", "410"]}	2026-11-20 21:05:49.160945+00	\N	APPLIED	{}	changed	\N	2026-06-17	\N	\N	\N	\N	1	2026-11-20 21:05:49.245624+00	\\x8000508d00028000508d800000028000003e80000000000000004573d3ce023b3beaae1e929ba44c9e9b00000000	syddanmark-lillebaelt:cluster	2026-06-17	\N	{410,607,630,1083}
\.

COPY note (id, cooperation, kind, party, label, period, project, amount, counts_from, reference, actor, entered_at, state, entry, warning, reversed_by, reversal_reason, number, replaces, correction_reason, on_behalf, came_on, source_document, source_line, entered_by_name, reversed_at, reversed_by_name, details) FROM stdin;
05e65310-4109-421c-b1b1-a0e598eab5cc	syddanmark-lillebaelt	carry-over-answer	607		2022-2023	\N	\N	2026-11-02	Sag 26/101	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:18.988318+00	NOTED	\N	\N	\N	\N	3	\N	\N	MAIL	2026-11-02	\N	\N	Sekretariat Eksempel	\N	\N	{"to": "2026", "answer": "NOT_STATED"}
1c01b451-5df9-4804-805f-c3e37957fcdb	syddanmark-lillebaelt	voucher	410		2022-2023	\N	1234567	2026-10-15	F-2001	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:32.716798+00	BOOKED	5f0a8086-d33d-4fa8-9981-b23ba3ccf4a4	\N	\N	\N	4	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
44c4b075-8552-460e-9f32-0f5fcd005a85	syddanmark-lillebaelt	voucher	410		2026	1e444f07-f798-312e-81f3-139ffea54311	432109	2026-12-29	F-4001	95bdb53e-b3c1-431b-b322-a01bcc595eef	2027-01-05 21:07:36.315116+00	BOOKED	914a56ac-5c20-4ad2-b1e0-a77217648098	\N	\N	\N	7	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
5473fb31-aa1d-4916-a33a-4349a2be8f5a	syddanmark-lillebaelt	opening	\N	hele klyngen	2025	\N	\N	2025-12-31	Regnskab 2025, sag 26/100	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:12.470969+00	BOOKED	8f682ce9-2cd2-4053-adf5-3b358abc1574	\N	\N	\N	1	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	{"lines": [{"label": null, "party": "1083", "amount": {"amount": 4226000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "1083", "amount": {"amount": 989467.25, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "1083", "amount": {"amount": 900000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}, {"label": null, "party": "630", "amount": {"amount": 1608000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "630", "amount": {"amount": 380680.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "607", "amount": {"amount": 750000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "607", "amount": {"amount": 171580.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "410", "amount": {"amount": 540000.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "410", "amount": {"amount": 123529.50, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "410", "amount": {"amount": 100000.25, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}, {"label": null, "party": "621", "amount": {"amount": 299606.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "530", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "530", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "530", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}, {"label": null, "party": "575", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "575", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "committed"}, {"label": null, "party": "575", "amount": {"amount": 0.00, "currency": "DKK"}, "period": "2022-2023", "toYear": null, "project": null, "quantity": "spent"}]}
6fab9e91-53a0-4e7b-93bb-e05bbbe59ef4	syddanmark-lillebaelt	voucher	410		2026	\N	100005	2026-05-03	F-3001	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:36.559054+00	BOOKED	1b8e4cf0-fba4-4622-b37d-bff009b590de	\N	\N	\N	5	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
9be37aec-2b7e-41c5-b571-80d500f29766	syddanmark-lillebaelt	voucher	1083		2022-2023	\N	250020	2026-05-04	F-3002	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:36.55922+00	BOOKED	3c20fd8d-7a7f-463b-9595-7fbb8bec5cc2	\N	\N	\N	6	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
b4b2d71b-8c2d-47e2-9c79-9d27b2546b8a	syddanmark-lillebaelt	allotment-note	410		2026	\N	3000010	2026-03-01	Tilsagn 7	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:16.002606+00	BOOKED	e74098f5-1be6-4890-a663-fddac12ed2d8	\N	\N	\N	2	\N	\N	\N	\N	\N	\N	Sekretariat Eksempel	\N	\N	\N
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
6	d046a600-e344-4ef9-b2c9-c02444306d39	klynge.funds	syddanmark-lillebaelt	funds.figures-checked.v1	ecd9b77c-d16c-3db0-9aaa-ed664519a3b5	{"id":"ecd9b77c-d16c-3db0-9aaa-ed664519a3b5","sequence":1,"submission":1,"cooperation":"syddanmark-lillebaelt","access":"open","figures":[{"claim":"cd2a429a-960e-4d15-87b9-aa70e2b12ece","quantity":"received","amount":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":237}},{"claim":"e8cb31f5-ee15-4284-85fb-60285e123f06","quantity":"uncommitted","amount":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":237}},{"claim":"744c87ac-e209-4cea-8cab-ace72ae397a6","quantity":"received","amount":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":238}},{"claim":"1baa02bf-a3a2-4aa0-a4ba-22b7e2537416","quantity":"uncommitted","amount":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":238}},{"claim":"920ff183-dc28-4760-a618-ce3f9cafc39e","quantity":"received","amount":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":239}},{"claim":"51cf40c7-6c0c-4dfc-9684-d2db594ba1ca","quantity":"uncommitted","amount":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":239}},{"claim":"27534654-a670-40d8-a370-89f35b9a5af4","quantity":"received","amount":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":240}},{"claim":"657f01a8-e835-4c9b-8921-3534d0e8ff46","quantity":"uncommitted","amount":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":240}},{"claim":"824c601b-61a5-47b8-8705-5d0224e473e9","quantity":"received","amount":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":241}},{"claim":"edd8eda3-db46-4ebf-8d3c-3b84b7cc8dff","quantity":"uncommitted","amount":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":241}},{"claim":"d971585b-6085-4d8a-b4c8-3efd7604ea59","quantity":"received","amount":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":245}},{"claim":"e5e701a9-e36a-4639-a0d4-1ed78acad016","quantity":"uncommitted","amount":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":245}},{"claim":"e9cd5379-f41f-438f-847b-7af95336e600","quantity":"received","amount":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"before-opening","severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"line":230}}]}	2026-11-28 21:05:41.391099+00	2026-11-28 21:05:41.407044+00
7	4dbbdd2d-e56d-46aa-bebb-16ef256fddb4	klynge.funds	syddanmark-lillebaelt	funds.effect-applied.v1	4573d3ce-023b-3bea-ae1e-929ba44c9e9b	{"id":"4573d3ce-023b-3bea-ae1e-929ba44c9e9b","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"changed","entry":null,"on":"2026-06-17","warning":null}	2026-11-28 21:05:49.250184+00	2026-11-28 21:05:49.269902+00
8	75ba3f23-9a1f-4d53-852a-374d084e51bf	klynge.funds	syddanmark-lillebaelt	funds.effect-applied.v1	1080e2f8-0880-371d-8a86-6b8b77ff08bd	{"id":"1080e2f8-0880-371d-8a86-6b8b77ff08bd","sequence":1,"cooperation":"syddanmark-lillebaelt","result":"booked","entry":"a4fae0e8-e4f5-40e6-97ca-5a868523cb4a","on":"2026-06-17","warning":null}	2026-11-28 21:05:51.348044+00	2026-11-28 21:05:51.41818+00
9	bcc74103-60c7-4e7c-8fc9-290f948d2f76	klynge.funds	syddanmark-lillebaelt	funds.cooperation-balance-state.v1	syddanmark-lillebaelt	{"id":"syddanmark-lillebaelt","sequence":5,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":2084862.95,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1015846.17,"currency":"DKK"},"uncommitted":{"amount":5069137.15,"currency":"DKK"},"unspent":{"amount":6138153.93,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:05:51.373189+00	2026-11-28 21:05:51.418223+00
10	59a18c69-a597-4201-92f2-d8a79a5d55ac	klynge.funds	syddanmark-lillebaelt	funds.project-balance-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":1,"cooperation":"syddanmark-lillebaelt","committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 21:05:51.373618+00	2026-11-28 21:05:51.418231+00
11	4e91489d-0671-4065-b779-63ac42fa5f8a	klynge.funds	syddanmark-lillebaelt	funds.handover-part-written.v1	handover-run:24b17dbb-49c8-4533-98c6-e8f14d6cd98d	{"id":"24b17dbb-49c8-4533-98c6-e8f14d6cd98d","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:05:56.473Z","hash":"2c5e75f277322c929ef7d945d87812c536cff6ba47e806674ecdd003488ffe0b","piece":1,"pieces":1,"part":{"funds":[{"fund":"syddanmark-lillebaelt:cluster","name":"Klyngemidler","totals":[{"period":"2022-2023","open":{"received":{"amount":7124000.00,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1014846.12,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null},{"period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null}],"lines":[{"party":"1083","label":"Region Syddanmark","period":"2022-2023","open":{"received":{"amount":4226000.00,"currency":"DKK"},"committed":{"amount":989467.25,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":902500.20,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":3236532.75,"currency":"DKK"},"unspent":{"amount":3323499.80,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"1083","label":"Region Syddanmark","period":"2026","open":{"received":null,"committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2022-2023","open":{"received":{"amount":540000.00,"currency":"DKK"},"committed":{"amount":123529.50,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":112345.92,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":416470.50,"currency":"DKK"},"unspent":{"amount":427654.08,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":6000.06,"currency":"DKK"},"unspent":{"amount":29000.05,"currency":"DKK"}},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"530","label":"Billund","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"575","label":"Vejen","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2022-2023","open":{"received":{"amount":750000.00,"currency":"DKK"},"committed":{"amount":171580.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":578420.00,"currency":"DKK"},"unspent":{"amount":750000.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2026","open":{"received":null,"committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"621","label":"Kolding","period":"2022-2023","open":{"received":null,"committed":{"amount":299606.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2022-2023","open":{"received":{"amount":1608000.00,"currency":"DKK"},"committed":{"amount":380680.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1227320.00,"currency":"DKK"},"unspent":{"amount":1608000.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2026","open":{"received":null,"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0}]}],"projects":[{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"1083","label":"Region Syddanmark","period":"2026","committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"410","label":"Middelfart","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"607","label":"Fredericia","period":"2026","committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"630","label":"Vejle","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"}],"findings":[{"id":"cd2a429a-960e-4d15-87b9-aa70e2b12ece","quantity":"received","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":237},"access":"open"},{"id":"e8cb31f5-ee15-4284-85fb-60285e123f06","quantity":"uncommitted","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":237},"access":"open"},{"id":"744c87ac-e209-4cea-8cab-ace72ae397a6","quantity":"received","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":238},"access":"open"},{"id":"1baa02bf-a3a2-4aa0-a4ba-22b7e2537416","quantity":"uncommitted","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":238},"access":"open"},{"id":"920ff183-dc28-4760-a618-ce3f9cafc39e","quantity":"received","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":239},"access":"open"},{"id":"51cf40c7-6c0c-4dfc-9684-d2db594ba1ca","quantity":"uncommitted","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":239},"access":"open"},{"id":"27534654-a670-40d8-a370-89f35b9a5af4","quantity":"received","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":240},"access":"open"},{"id":"657f01a8-e835-4c9b-8921-3534d0e8ff46","quantity":"uncommitted","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":240},"access":"open"},{"id":"824c601b-61a5-47b8-8705-5d0224e473e9","quantity":"received","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":241},"access":"open"},{"id":"edd8eda3-db46-4ebf-8d3c-3b84b7cc8dff","quantity":"uncommitted","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":241},"access":"open"},{"id":"d971585b-6085-4d8a-b4c8-3efd7604ea59","quantity":"received","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":245},"access":"open"},{"id":"e5e701a9-e36a-4639-a0d4-1ed78acad016","quantity":"uncommitted","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":245},"access":"open"},{"id":"e9cd5379-f41f-438f-847b-7af95336e600","quantity":"received","party":null,"label":"hele klyngen","period":null,"project":null,"stated":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":230},"access":"open"}]}}	2026-11-28 21:05:56.490727+00	2026-11-28 21:05:56.507464+00
12	c328353c-ef32-42de-a801-f1727fafde2f	klynge.funds	syddanmark-lillebaelt	funds.handover-part-written.v1	handover-run:796696a2-aec0-478f-8c6d-1a6505fd955a	{"id":"796696a2-aec0-478f-8c6d-1a6505fd955a","sequence":1,"cooperation":"syddanmark-lillebaelt","writtenAt":"2026-11-20T21:06:12.988Z","hash":"2c5e75f277322c929ef7d945d87812c536cff6ba47e806674ecdd003488ffe0b","piece":1,"pieces":1,"part":{"funds":[{"fund":"syddanmark-lillebaelt:cluster","name":"Klyngemidler","totals":[{"period":"2022-2023","open":{"received":{"amount":7124000.00,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1014846.12,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null},{"period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null}],"lines":[{"party":"1083","label":"Region Syddanmark","period":"2022-2023","open":{"received":{"amount":4226000.00,"currency":"DKK"},"committed":{"amount":989467.25,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":902500.20,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":3236532.75,"currency":"DKK"},"unspent":{"amount":3323499.80,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"1083","label":"Region Syddanmark","period":"2026","open":{"received":null,"committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2022-2023","open":{"received":{"amount":540000.00,"currency":"DKK"},"committed":{"amount":123529.50,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":112345.92,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":416470.50,"currency":"DKK"},"unspent":{"amount":427654.08,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1000.05,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":6000.06,"currency":"DKK"},"unspent":{"amount":29000.05,"currency":"DKK"}},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"530","label":"Billund","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"575","label":"Vejen","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2022-2023","open":{"received":{"amount":750000.00,"currency":"DKK"},"committed":{"amount":171580.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":578420.00,"currency":"DKK"},"unspent":{"amount":750000.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2026","open":{"received":null,"committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"621","label":"Kolding","period":"2022-2023","open":{"received":null,"committed":{"amount":299606.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2022-2023","open":{"received":{"amount":1608000.00,"currency":"DKK"},"committed":{"amount":380680.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1227320.00,"currency":"DKK"},"unspent":{"amount":1608000.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2026","open":{"received":null,"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0}]}],"projects":[{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"1083","label":"Region Syddanmark","period":"2026","committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"410","label":"Middelfart","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"607","label":"Fredericia","period":"2026","committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"630","label":"Vejle","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"}],"findings":[{"id":"cd2a429a-960e-4d15-87b9-aa70e2b12ece","quantity":"received","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":237},"access":"open"},{"id":"e8cb31f5-ee15-4284-85fb-60285e123f06","quantity":"uncommitted","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":237},"access":"open"},{"id":"744c87ac-e209-4cea-8cab-ace72ae397a6","quantity":"received","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":238},"access":"open"},{"id":"1baa02bf-a3a2-4aa0-a4ba-22b7e2537416","quantity":"uncommitted","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":238},"access":"open"},{"id":"920ff183-dc28-4760-a618-ce3f9cafc39e","quantity":"received","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":239},"access":"open"},{"id":"51cf40c7-6c0c-4dfc-9684-d2db594ba1ca","quantity":"uncommitted","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":239},"access":"open"},{"id":"27534654-a670-40d8-a370-89f35b9a5af4","quantity":"received","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":240},"access":"open"},{"id":"657f01a8-e835-4c9b-8921-3534d0e8ff46","quantity":"uncommitted","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":240},"access":"open"},{"id":"824c601b-61a5-47b8-8705-5d0224e473e9","quantity":"received","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":241},"access":"open"},{"id":"edd8eda3-db46-4ebf-8d3c-3b84b7cc8dff","quantity":"uncommitted","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":241},"access":"open"},{"id":"d971585b-6085-4d8a-b4c8-3efd7604ea59","quantity":"received","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":245},"access":"open"},{"id":"e5e701a9-e36a-4639-a0d4-1ed78acad016","quantity":"uncommitted","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":245},"access":"open"},{"id":"e9cd5379-f41f-438f-847b-7af95336e600","quantity":"received","party":null,"label":"hele klyngen","period":null,"project":null,"stated":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":230},"access":"open"}]}}	2026-11-28 21:06:13.005016+00	2026-11-28 21:06:13.115798+00
13	5efc4ad4-b937-4ac8-bbf2-ee98fdbd1abb	klynge.funds	syddanmark-lillebaelt	funds.cooperation-balance-state.v1	syddanmark-lillebaelt	{"id":"syddanmark-lillebaelt","sequence":6,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":2084862.95,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1020167.26,"currency":"DKK"},"uncommitted":{"amount":5069137.15,"currency":"DKK"},"unspent":{"amount":6133832.84,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:07:36.500438+00	2026-11-28 21:07:36.9256+00
14	dba71d20-5a46-4956-a995-f7ad83125ede	klynge.funds	syddanmark-lillebaelt	funds.project-balance-state.v1	1e444f07-f798-312e-81f3-139ffea54311	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":2,"cooperation":"syddanmark-lillebaelt","committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":4321.09,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 21:07:36.50147+00	2026-11-28 21:07:36.925756+00
15	bf02c08b-6d94-4fec-88f3-9d171823f29b	klynge.funds	syddanmark-lillebaelt	funds.handover-part-written.v1	handover-run:796696a2-aec0-478f-8c6d-1a6505fd955a	{"id":"796696a2-aec0-478f-8c6d-1a6505fd955a","sequence":2,"cooperation":"syddanmark-lillebaelt","writtenAt":"2027-01-05T21:07:37.002Z","hash":"4df52e3c1508e0786183cb541bd30349a5cc8ef78e5c4d6235a1700c6e1d798b","piece":1,"pieces":1,"part":{"funds":[{"fund":"syddanmark-lillebaelt:cluster","name":"Klyngemidler","totals":[{"period":"2022-2023","open":{"received":{"amount":7124000.00,"currency":"DKK"},"committed":{"amount":1964862.75,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1014846.12,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null},{"period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":5321.14,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null}],"lines":[{"party":"1083","label":"Region Syddanmark","period":"2022-2023","open":{"received":{"amount":4226000.00,"currency":"DKK"},"committed":{"amount":989467.25,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":902500.20,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":3236532.75,"currency":"DKK"},"unspent":{"amount":3323499.80,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"1083","label":"Region Syddanmark","period":"2026","open":{"received":null,"committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2022-2023","open":{"received":{"amount":540000.00,"currency":"DKK"},"committed":{"amount":123529.50,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":112345.92,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":416470.50,"currency":"DKK"},"unspent":{"amount":427654.08,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"410","label":"Middelfart","period":"2026","open":{"received":{"amount":30000.10,"currency":"DKK"},"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":5321.14,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":6000.06,"currency":"DKK"},"unspent":{"amount":24678.96,"currency":"DKK"}},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"530","label":"Billund","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"575","label":"Vejen","period":"2022-2023","open":{"received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2022-2023","open":{"received":{"amount":750000.00,"currency":"DKK"},"committed":{"amount":171580.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":578420.00,"currency":"DKK"},"unspent":{"amount":750000.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"607","label":"Fredericia","period":"2026","open":{"received":null,"committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0},{"party":"621","label":"Kolding","period":"2022-2023","open":{"received":null,"committed":{"amount":299606.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2022-2023","open":{"received":{"amount":1608000.00,"currency":"DKK"},"committed":{"amount":380680.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1227320.00,"currency":"DKK"},"unspent":{"amount":1608000.00,"currency":"DKK"}},"whole":null,"anchors":[],"anchorsLeftOut":0},{"party":"630","label":"Vejle","period":"2026","open":{"received":null,"committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"carriedOut":{"amount":0.00,"currency":"DKK"},"carriedIn":{"amount":0.00,"currency":"DKK"},"uncommitted":null,"unspent":null},"whole":null,"anchors":[{"document":"f12e15d2-91bd-4381-b70a-b7b0316f1ecf","meeting":"c4586bd3-7ac6-449a-9a15-5118b951492c","item":2,"decision":"e99ee04c-5df3-4d43-b692-1d4055d2a71e","line":61}],"anchorsLeftOut":0}]}],"projects":[{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"1083","label":"Region Syddanmark","period":"2026","committed":{"amount":60000.10,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"410","label":"Middelfart","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":4321.09,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"607","label":"Fredericia","period":"2026","committed":{"amount":12000.02,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"},{"project":"1e444f07-f798-312e-81f3-139ffea54311","fund":"syddanmark-lillebaelt:cluster","party":"630","label":"Vejle","period":"2026","committed":{"amount":24000.04,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"whole":null,"access":"open"}],"findings":[{"id":"cd2a429a-960e-4d15-87b9-aa70e2b12ece","quantity":"received","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":4226000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":237},"access":"open"},{"id":"e8cb31f5-ee15-4284-85fb-60285e123f06","quantity":"uncommitted","party":"1083","label":null,"period":"2022-2023","project":null,"stated":{"amount":3236533.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":237},"access":"open"},{"id":"744c87ac-e209-4cea-8cab-ace72ae397a6","quantity":"received","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1608000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":238},"access":"open"},{"id":"1baa02bf-a3a2-4aa0-a4ba-22b7e2537416","quantity":"uncommitted","party":"630","label":null,"period":"2022-2023","project":null,"stated":{"amount":1227320.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":238},"access":"open"},{"id":"920ff183-dc28-4760-a618-ce3f9cafc39e","quantity":"received","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":750000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":239},"access":"open"},{"id":"51cf40c7-6c0c-4dfc-9684-d2db594ba1ca","quantity":"uncommitted","party":"607","label":null,"period":"2022-2023","project":null,"stated":{"amount":578420.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":239},"access":"open"},{"id":"27534654-a670-40d8-a370-89f35b9a5af4","quantity":"received","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":540000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":240},"access":"open"},{"id":"657f01a8-e835-4c9b-8921-3534d0e8ff46","quantity":"uncommitted","party":"410","label":null,"period":"2022-2023","project":null,"stated":{"amount":416471.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":240},"access":"open"},{"id":"824c601b-61a5-47b8-8705-5d0224e473e9","quantity":"received","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":1265000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":241},"access":"open"},{"id":"edd8eda3-db46-4ebf-8d3c-3b84b7cc8dff","quantity":"uncommitted","party":"621","label":null,"period":"2022-2023","project":null,"stated":{"amount":965394.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":241},"access":"open"},{"id":"d971585b-6085-4d8a-b4c8-3efd7604ea59","quantity":"received","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":8389000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":245},"access":"open"},{"id":"e5e701a9-e36a-4639-a0d4-1ed78acad016","quantity":"uncommitted","party":null,"label":"hele klyngen","period":"2022-2023","project":null,"stated":{"amount":6424138.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":245},"access":"open"},{"id":"e9cd5379-f41f-438f-847b-7af95336e600","quantity":"received","party":null,"label":"hele klyngen","period":null,"project":null,"stated":{"amount":8369000.00,"currency":"DKK"},"ledger":null,"difference":null,"severity":"note","anchor":{"document":"81481aa0-10b4-46e3-b4c1-865353703c52","meeting":"75cb1a8e-6041-434b-9e54-2fa3c0746f17","item":5,"decision":null,"line":230},"access":"open"}]}}	2026-11-28 21:07:37.227807+00	2026-11-28 21:07:37.40849+00
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
af533fe0-cc1c-4b2e-9488-6371c2d9ed91	syddanmark-lillebaelt	2	Middelfartprojektet	open
\.

COPY published_state (kind, id, sequence, body, published_at) FROM stdin;
funds.cooperation-balance-state.v1	syddanmark-lillebaelt	6	{"id":"syddanmark-lillebaelt","sequence":0,"cooperation":"syddanmark-lillebaelt","received":{"amount":7154000.10,"currency":"DKK"},"committed":{"amount":2084862.95,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1020167.26,"currency":"DKK"},"uncommitted":{"amount":5069137.15,"currency":"DKK"},"unspent":{"amount":6133832.84,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"unknown":["received","uncommitted","unspent"],"publishedOn":null,"withClosed":null}	2026-11-28 21:07:36.497806+00
funds.opening-state.v1	syddanmark-lillebaelt:cluster	1	{"id":"syddanmark-lillebaelt:cluster","sequence":0,"cooperation":"syddanmark-lillebaelt","fund":"cluster","effect":"5473fb31-aa1d-4916-a33a-4349a2be8f5a","asOf":"2025-12-31","meeting":null,"covers":["committed","received","spent"],"contains":["allotment","carry-over","earmark","grant","hand-over","lapse","reduce","release","reserve","supplement","transfer"],"access":"open"}	2026-11-28 21:05:12.676114+00
funds.project-balance-state.v1	1e444f07-f798-312e-81f3-139ffea54311	2	{"id":"1e444f07-f798-312e-81f3-139ffea54311","sequence":0,"cooperation":"syddanmark-lillebaelt","committed":{"amount":120000.20,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":4321.09,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 21:07:36.497858+00
\.

COPY sheet_import (id, cooperation, kind, file_name, hash, content, actor, received_at, columns, left_out, version, state, posted_at, reversed_at, reason) FROM stdin;
d5f3188d-d6ee-4024-b8ae-b9fdb72ed6f6	syddanmark-lillebaelt	bilag	bilag.csv	56511094561a7b4affe79de3399661f95d0794d9de068f51ae238b1a0dc9b3aa	\\x506172743b506572696f64653b42656cc3b8623b426574616c742064656e3b42696c6167736e756d6d65720a4d696464656c66617274204b6f6d6d756e653b323032363b312e3030302c30353b30332d30352d323032363b462d333030310a526567696f6e2053796464616e6d61726b3b323032322d323032333b322e3530302c32303b30342d30352d323032363b462d333030320a	95bdb53e-b3c1-431b-b322-a01bcc595eef	2026-11-20 21:05:35.802611+00	{}	{}	1	POSTED	2026-11-20 21:05:36.599894+00	\N	\N
\.

COPY imported_note (note, import, row_number) FROM stdin;
6fab9e91-53a0-4e7b-93bb-e05bbbe59ef4	d5f3188d-d6ee-4024-b8ae-b9fdb72ed6f6	2
9be37aec-2b7e-41c5-b571-80d500f29766	d5f3188d-d6ee-4024-b8ae-b9fdb72ed6f6	3
\.

COPY transfer (entry, line, fund, book, debit, credit, amount) FROM stdin;
1b8e4cf0-fba4-4622-b37d-bff009b590de	1	syddanmark-lillebaelt:cluster	FORBRUG	28	29	100005
3c20fd8d-7a7f-463b-9595-7fbb8bec5cc2	1	syddanmark-lillebaelt:cluster	FORBRUG	19	23	250020
5f0a8086-d33d-4fa8-9981-b23ba3ccf4a4	1	syddanmark-lillebaelt:cluster	FORBRUG	20	24	1234567
8f682ce9-2cd2-4053-adf5-3b358abc1574	1	syddanmark-lillebaelt:cluster	BEVILLING	1	5	422600000
8f682ce9-2cd2-4053-adf5-3b358abc1574	2	syddanmark-lillebaelt:cluster	FORBRUG	15	19	422600000
8f682ce9-2cd2-4053-adf5-3b358abc1574	3	syddanmark-lillebaelt:cluster	BEVILLING	5	10	98946725
8f682ce9-2cd2-4053-adf5-3b358abc1574	4	syddanmark-lillebaelt:cluster	FORBRUG	19	23	90000000
8f682ce9-2cd2-4053-adf5-3b358abc1574	5	syddanmark-lillebaelt:cluster	BEVILLING	4	9	160800000
8f682ce9-2cd2-4053-adf5-3b358abc1574	6	syddanmark-lillebaelt:cluster	FORBRUG	18	22	160800000
8f682ce9-2cd2-4053-adf5-3b358abc1574	7	syddanmark-lillebaelt:cluster	BEVILLING	9	14	38068000
8f682ce9-2cd2-4053-adf5-3b358abc1574	8	syddanmark-lillebaelt:cluster	BEVILLING	3	7	75000000
8f682ce9-2cd2-4053-adf5-3b358abc1574	9	syddanmark-lillebaelt:cluster	FORBRUG	17	21	75000000
8f682ce9-2cd2-4053-adf5-3b358abc1574	10	syddanmark-lillebaelt:cluster	BEVILLING	7	12	17158000
8f682ce9-2cd2-4053-adf5-3b358abc1574	11	syddanmark-lillebaelt:cluster	BEVILLING	2	6	54000000
8f682ce9-2cd2-4053-adf5-3b358abc1574	12	syddanmark-lillebaelt:cluster	FORBRUG	16	20	54000000
8f682ce9-2cd2-4053-adf5-3b358abc1574	13	syddanmark-lillebaelt:cluster	BEVILLING	6	11	12352950
8f682ce9-2cd2-4053-adf5-3b358abc1574	14	syddanmark-lillebaelt:cluster	FORBRUG	20	24	10000025
8f682ce9-2cd2-4053-adf5-3b358abc1574	15	syddanmark-lillebaelt:cluster	BEVILLING	8	13	29960600
914a56ac-5c20-4ad2-b1e0-a77217648098	1	syddanmark-lillebaelt:cluster	FORBRUG	28	34	432109
a4fae0e8-e4f5-40e6-97ca-5a868523cb4a	1	syddanmark-lillebaelt:cluster	BEVILLING	5	30	6000010
a4fae0e8-e4f5-40e6-97ca-5a868523cb4a	2	syddanmark-lillebaelt:cluster	BEVILLING	26	31	2400004
a4fae0e8-e4f5-40e6-97ca-5a868523cb4a	3	syddanmark-lillebaelt:cluster	BEVILLING	7	32	1200002
a4fae0e8-e4f5-40e6-97ca-5a868523cb4a	4	syddanmark-lillebaelt:cluster	BEVILLING	9	33	2400004
e74098f5-1be6-4890-a663-fddac12ed2d8	1	syddanmark-lillebaelt:cluster	BEVILLING	25	26	3000010
e74098f5-1be6-4890-a663-fddac12ed2d8	2	syddanmark-lillebaelt:cluster	FORBRUG	27	28	3000010
\.
