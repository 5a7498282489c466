-- projects-service, schema 20261128094700. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
0bbce5d6-8cd0-393b-af0c-04bd4fc2df50	syddanmark-sydvestjylland	1	t
278e4652-21c6-4596-b531-7683bfdca923	sjaelland-suh	1	t
37728584-82e2-39ae-ab1b-d05fd434210e	syddanmark-sydvestjylland	1	t
3b9411d5-e666-3c3a-96a0-cef7c80e93eb	syddanmark-lillebaelt	1	t
57956676-83b7-483e-bf31-5b55a127f44f	sjaelland-suh	1	t
6ce6467f-7eb2-30c1-b316-5a6ac934b211	nordjylland-vest	1	t
73fbe614-53e5-3f72-a4f1-b37230306871	nordjylland-vest	2	t
898708d7-e148-35c7-a7e3-cd80430e59c1	nordjylland-vest	1	t
94ff7eaf-331a-3f1c-b455-6b7d64180635	midtjylland-randersklyngen	1	t
a8f19246-5366-4f79-b60a-6e1903773164	sjaelland-suh	1	t
aa56a6a2-3b40-4134-a230-60034bbd705e	sjaelland-suh	1	f
abb3ddcf-6d77-39ed-ae23-56f676629ff8	syddanmark-sydvestjylland	1	t
bf444c8d-bea2-430f-8b5c-3ddced1cd8a3	sjaelland-suh	1	t
d8f78444-da47-498a-8093-9a60ec9e7adb	sjaelland-suh	1	t
df800646-edfd-30e4-9c4b-6f0d23f19701	nordjylland-vest	1	f
e6724ec7-b5df-3fe9-af96-6386233993ee	midtjylland-randersklyngen	1	t
e7a5dfb1-fe3c-3510-bd6a-f660215ef8f4	midtjylland-randersklyngen	1	t
\.

COPY appointment (id, person, kind, cooperation, body, party, project, valid_from, valid_to, sequence) FROM stdin;
46c03c92-e715-4fcc-b870-94a14c402430	9fd89fb2-313b-47e5-a5bc-8b840d6c6fb5	member	sjaelland-suh	sjaelland-suh:politisk	\N	\N	2026-01-01	\N	1
4b676793-329e-4d01-b272-d51adbabca04	b7f33769-a6a3-4554-baaf-e5817a46ba38	member	nordjylland-vest	nordjylland-vest:politisk	\N	\N	2024-01-01	\N	1
676cb8b1-85e9-416f-a2c8-534f4c88a4eb	2ebbbc82-afe0-4462-a769-17643272d8da	chair	nordjylland-vest	nordjylland-vest:politisk	\N	\N	2024-01-01	\N	1
8598a6c0-bb3a-4449-8776-04d72048c9ca	aae99960-b511-4253-b8a8-890b94b8c5b5	chair	nordjylland-vest	nordjylland-vest:politisk	\N	\N	2024-01-01	\N	1
8f51e95c-6de8-4e27-ba29-2fff8d4e41f4	77e2095a-960e-4384-80e3-0cb1274d228c	project-lead	nordjylland-vest	\N	\N	4d5b1b1c-5001-34f7-b061-d5c95a854efc	2024-01-01	\N	1
9b9f28ef-5f16-4fb6-8781-268c93608eea	30ab1d48-c356-439e-a238-227fa58633c8	finance-officer	nordjylland-vest	\N	787	\N	2024-01-01	\N	1
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 12:10:51.311749+00	ccecc738-e1e3-4ac5-8f4b-91ec7d423f9f	api	project.edited	project	e9da7066-423f-4b21-b7a7-af342cd174c5	sjaelland-suh	{"owner": true, "description": true}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY cooperation (id, sequence, name, kind, region, valid_from, valid_to) FROM stdin;
hovedstaden-bornholm	1	Sundhedsklynge Bornholm	health-cluster	1084	2022-07-01	2026-12-31
hovedstaden-byen	1	Sundhedsklynge Byen	health-cluster	1084	2022-07-01	2026-12-31
hovedstaden-midt	1	Sundhedsklynge Midt, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31
hovedstaden-nord	1	Sundhedsklynge Nord, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31
hovedstaden-syd	1	Sundhedsklynge Syd, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31
midtjylland-goedstrupklyngen	1	Gødstrupklyngen	health-cluster	1082	2022-07-01	2026-12-31
midtjylland-horsensklyngen	1	Horsensklyngen	health-cluster	1082	2022-07-01	2026-12-31
midtjylland-midtklyngen	1	Midtklyngen	health-cluster	1082	2022-07-01	2026-12-31
midtjylland-randersklyngen	1	Randersklyngen	health-cluster	1082	2022-07-01	2026-12-31
midtjylland-aarhusklyngen	1	Aarhusklyngen	health-cluster	1082	2022-07-01	2026-12-31
nordjylland-midt	1	Sundhedsklynge Midt, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31
nordjylland-nord	1	Sundhedsklynge Nord, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31
nordjylland-syd	1	Sundhedsklynge Syd, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31
nordjylland-vest	1	Sundhedsklynge Vest	health-cluster	1081	2022-07-01	2026-12-31
sjaelland-holbaek	1	Sundhedsklynge Holbæk	health-cluster	1085	2022-07-01	2026-12-31
sjaelland-nykoebing-falster	1	Sundhedsklynge Nykøbing Falster (NFS)	health-cluster	1085	2022-07-01	2026-12-31
sjaelland-slagelse	1	Sundhedsklynge Slagelse (NSR)	health-cluster	1085	2022-07-01	2026-12-31
sjaelland-suh	1	Sundhedsklynge SUH (Køge/Roskilde)	health-cluster	1085	2022-07-01	2026-12-31
sundhedsraad-amager-og-vestegnen	1	Sundhedsråd Amager og Vestegnen	health-council	\N	2027-01-01	\N
sundhedsraad-fyn	1	Sundhedsråd Fyn	health-council	1083	2027-01-01	\N
sundhedsraad-horsens	1	Sundhedsråd Horsens	health-council	1082	2027-01-01	\N
sundhedsraad-hovedstaden	1	Sundhedsråd Hovedstaden	health-council	\N	2027-01-01	\N
sundhedsraad-koebenhavns-omegn-nord	1	Sundhedsråd Københavns Omegn Nord	health-council	\N	2027-01-01	\N
sundhedsraad-kronjylland	1	Sundhedsråd Kronjylland	health-council	1082	2027-01-01	\N
sundhedsraad-lillebaelt	1	Sundhedsråd Lillebælt	health-council	1083	2027-01-01	\N
sundhedsraad-limfjorden	1	Sundhedsråd Limfjorden	health-council	1081	2027-01-01	\N
sundhedsraad-midt	1	Sundhedsråd Midt	health-council	1082	2027-01-01	\N
sundhedsraad-midt-og-vestsjaelland	1	Sundhedsråd Midt- og Vestsjælland	health-council	\N	2027-01-01	\N
sundhedsraad-nordsjaelland	1	Sundhedsråd Nordsjælland	health-council	\N	2027-01-01	\N
sundhedsraad-oestsjaelland-og-oeerne	1	Sundhedsråd Østsjælland og Øerne	health-council	\N	2027-01-01	\N
sundhedsraad-soenderjylland	1	Sundhedsråd Sønderjylland	health-council	1083	2027-01-01	\N
sundhedsraad-sydvestjylland	1	Sundhedsråd Sydvestjylland	health-council	1083	2027-01-01	\N
sundhedsraad-vendsyssel	1	Sundhedsråd Vendsyssel	health-council	1081	2027-01-01	\N
sundhedsraad-vestjylland	1	Sundhedsråd Vestjylland	health-council	1082	2027-01-01	\N
sundhedsraad-aarhus	1	Sundhedsråd Aarhus	health-council	1082	2027-01-01	\N
syddanmark-fyn	1	Sundhedsklynge Fyn	health-cluster	1083	2022-07-01	2026-12-31
syddanmark-lillebaelt	1	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
07bebce8-93ff-3615-bf8c-3a001b9e6ec9	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	158	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:29.869055+00	2026-11-28 12:10:29.891007+00
09a201d1-673a-45f9-9efd-bef55d58201a	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	{}	\N	b19f4c80-ade2-4c80-8d65-98764a9bf0a2	1	c93d4c66-8660-49f9-8f7c-4cabb9108478	\N	e9da7066-423f-4b21-b7a7-af342cd174c5	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:45.671875+00	2026-11-28 12:10:45.680052+00
215c3bf1-9926-314f-9065-94a7245d7089	nordjylland-vest	EXTEND	2025-01-15	nordjylland-vest:politisk	OPEN	{91e35b94-9507-355f-abc9-d81c575d6bf9}	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	3593b33d-f7ab-4cfc-9ad9-8c4b541c8a95	179	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	\N	2025-06-30	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:30.406581+00	2026-11-28 12:10:30.522409+00
30974a57-24f9-34c0-aee5-86614b202698	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	eb3c62ec-904d-48ed-b384-db0eef15cda5	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:33.917007+00	2026-11-28 12:10:33.942652+00
3abc1ce7-163a-3a30-b7a0-2205a87719cb	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	\N	131	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 12:10:33.526266+00	2026-11-28 12:10:33.599482+00
474f5ac7-a981-3d56-a889-8bd5ca6130dd	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	132	948c951f-e5a2-3255-85b4-67ac81b14228	Vi rykker sammen om borgeren i den sidste tid	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:36.169227+00	2026-11-28 12:10:36.182728+00
4b2a4e6d-f062-3492-9e15-9a409c98f51e	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	\N	72	32925253-edbd-3dad-97ba-efba6fb6d5be	Akutområdet	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:35.750316+00	2026-11-28 12:10:35.76564+00
4b3d5f58-3599-3f4c-b5e1-dea168059b34	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	{}	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	2	\N	45	892049d7-611a-3c84-b4e4-df88403b3255	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:37.506809+00	2026-11-28 12:10:37.512653+00
56d5b6ac-6f12-42eb-a368-df624a596d67	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	{}	\N	b19f4c80-ade2-4c80-8d65-98764a9bf0a2	1	c93d4c66-8660-49f9-8f7c-4cabb9108478	\N	3de1083b-7609-42fc-bcac-3dd640149d19	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:45.994078+00	2026-11-28 12:10:45.998925+00
5bdcbc68-4f3b-3210-a52a-56dd9a9e9285	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	\N	133	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 12:10:33.721048+00	2026-11-28 12:10:33.776429+00
6b773ce6-159e-3083-b532-0941c3edc175	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	159	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:29.939352+00	2026-11-28 12:10:29.977974+00
7021f635-c278-357d-9813-fca78e9259e3	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	120	8202e8b8-0f20-3807-90c8-cbf686d5c962	Kompetenceudvikling på børne- og ungeområdet	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:36.051769+00	2026-11-28 12:10:36.066811+00
84a19dca-4390-3ca3-9c89-eef870af4a88	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	\N	71	e1e89f2c-cce1-3c40-b089-4e97a1112f37	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:35.613021+00	2026-11-28 12:10:35.628654+00
87f1e977-7c48-308f-8ef2-a6732dc3cc8c	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	{}	d54e7e4c-d33c-41ab-9ba1-bdb25a32c553	4afe58b0-935f-4c00-b866-8635e3cbbf17	3	2138ef0d-0b20-4127-ac38-2dfa874da656	79	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:32.246772+00	2026-11-28 12:10:32.594001+00
8ea0a129-2e18-3564-b0bb-c0ae6f08ff08	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{30974a57-24f9-34c0-aee5-86614b202698,df800646-edfd-30e4-9c4b-6f0d23f19701}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	eb3c62ec-904d-48ed-b384-db0eef15cda5	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	FUNDED	\N	\N	\N	\N	REFUSED	\N	grant-refused	Bevillingen, som ændringen bygger på, er afvist i regnskabet: erstat eller træk bevillingen tilbage først. Bliver den gennemført, gælder ændringen igen af sig selv.	1	2026-11-28 12:10:34.321514+00	2026-11-28 12:10:34.593114+00
90a44e67-aa7d-37a5-a312-b1fd9c47d315	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	104	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	Telemedicin	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:35.852105+00	2026-11-28 12:10:35.889335+00
91e35b94-9507-355f-abc9-d81c575d6bf9	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	157	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	LIVE	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:29.452942+00	2026-11-28 12:10:29.735614+00
97670fe6-6845-3392-9927-f14d2f26797e	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	b62f23de-0423-4a3d-8239-8e0a795ca7d3	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:33.786181+00	2026-11-28 12:10:33.798751+00
c46eee81-ee5a-3c80-b4b1-1aab170dac13	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{97670fe6-6845-3392-9927-f14d2f26797e,6ce6467f-7eb2-30c1-b316-5a6ac934b211}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	b62f23de-0423-4a3d-8239-8e0a795ca7d3	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:34.231638+00	2026-11-28 12:10:34.445579+00
c5bab08d-e2c4-3e11-aa32-8504a6d37140	nordjylland-vest	TO_OPERATION	2025-01-15	nordjylland-vest:politisk	OPEN	{07bebce8-93ff-3615-bf8c-3a001b9e6ec9}	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	3	2c947329-32af-4253-92f0-ab591786c960	103	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	\N	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:30.014654+00	2026-11-28 12:10:30.286148+00
d353dfba-c790-3ec9-9c8b-ce666895ed65	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	{}	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	3	fabfb9c3-93d2-4c45-9675-1e4b0a1f37d3	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:37.556651+00	2026-11-28 12:10:37.596597+00
d75ecde7-0177-31c0-a559-b635df606c33	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	\N	132	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 12:10:33.638427+00	2026-11-28 12:10:33.672862+00
dbe4d500-c5ee-3946-9564-ec153a10d709	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	{d353dfba-c790-3ec9-9c8b-ce666895ed65,e7a5dfb1-fe3c-3510-bd6a-f660215ef8f4}	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	3	fabfb9c3-93d2-4c45-9675-1e4b0a1f37d3	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:37.671271+00	2026-11-28 12:10:39.683254+00
e4dc0784-ade5-3b01-a1a2-7887a5eea743	nordjylland-vest	CLOSE	2025-06-12	nordjylland-vest:politisk	OPEN	{3abc1ce7-163a-3a30-b7a0-2205a87719cb}	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	3	3834d110-ecac-452f-b49e-aa9ac15d978b	84	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	2025-06-30	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:33.99021+00	2026-11-28 12:10:34.125679+00
fe0b9b7b-4169-3cba-81c1-760eb46147da	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	{}	d54e7e4c-d33c-41ab-9ba1-bdb25a32c553	4afe58b0-935f-4c00-b866-8635e3cbbf17	3	ff32f150-7f9e-4c33-8d20-b33545be3eeb	81	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 12:10:32.762622+00	2026-11-28 12:10:32.833405+00
\.

COPY ended_access (kind, id, sequence, since, until) FROM stdin;
session	3KWJSQfveYQRkFil8D615hx8	2	2026-11-28 12:11:26.379605+00	2026-11-29 00:11:26.379605+00
user	bf4c26b8-59d6-4424-8e5e-688b7a77f8b3	1	2026-11-28 12:10:51.49591+00	\N
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	0fc7a876-d5bc-465b-990a-88263d5b40ac	funds.project-balance-state.v1	2026-11-28 12:10:49.883631+00
/klynge/funds	1ca35aa6-02be-4f8f-8d8f-dbeb9292f477	funds.project-balance-state.v1	2026-11-28 12:10:50.539254+00
/klynge/funds	3dc83d58-5f0d-469c-90cd-3a243e17a505	funds.project-balance-state.v1	2026-11-28 12:10:50.296894+00
/klynge/funds	7547f8bc-dc1f-4ae0-bafe-94fef92a9dc8	funds.project-balance-state.v1	2026-11-28 12:10:48.299203+00
/klynge/funds	df214788-add2-417d-a855-1eec02daa16b	funds.effect-refused.v1	2026-11-28 12:10:48.834558+00
/klynge/funds	aab6436f-3660-4f0d-99f0-786115187c37	funds.project-balance-state.v1	2026-11-28 12:10:50.076917+00
/klynge/meetings	17dcf742-d763-4391-8229-07f9e0254943	meetings.effect-withdrawn.v1	2026-11-28 12:10:49.183741+00
/klynge/meetings	97fb20f7-0c27-4a8d-a4bb-18c39559cfab	register.ended-session-state.v1	2026-11-28 12:11:26.404332+00
/klynge/meetings	a6b2616e-75b6-43a6-bb1b-65979c400912	register.withdrawn-user-state.v1	2026-11-28 12:10:51.53808+00
/klynge/meetings	d19c5c59-09cb-49ee-b5fd-aa080f631277	register.appointment-state.v1	2026-11-28 12:11:02.528925+00
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
35	60094210-d6d4-43d1-9d04-1dd344ccaff4	klynge.projects	midtjylland-randersklyngen	projects.effect-applied.v1	4b3d5f58-3599-3f4c-b5e1-dea168059b34	{"id":"4b3d5f58-3599-3f4c-b5e1-dea168059b34","sequence":1,"cooperation":"midtjylland-randersklyngen","result":"changed","entry":null,"on":"2026-10-29"}	2026-11-28 12:10:37.513119+00	2026-11-28 12:10:37.561621+00
36	e1baedd0-b389-41c6-8f96-096b952cde8c	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	892049d7-611a-3c84-b4e4-df88403b3255	{"id":"892049d7-611a-3c84-b4e4-df88403b3255","sequence":1,"cooperation":"midtjylland-randersklyngen","name":"Natsygeplejerske på Vej","aliases":[],"phase":"funded","from":null,"until":null,"access":"open"}	2026-11-28 12:10:37.513475+00	2026-11-28 12:10:37.561696+00
37	d80180be-32a5-45dd-aec1-c4e01636a053	klynge.projects	midtjylland-randersklyngen	projects.effect-applied.v1	d353dfba-c790-3ec9-9c8b-ce666895ed65	{"id":"d353dfba-c790-3ec9-9c8b-ce666895ed65","sequence":1,"cooperation":"midtjylland-randersklyngen","result":"changed","entry":null,"on":"2026-10-29"}	2026-11-28 12:10:37.597745+00	2026-11-28 12:10:37.731505+00
38	923cfd2c-996d-46e1-b43c-991c3482bf7c	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":1,"cooperation":"midtjylland-randersklyngen","name":"Tryg Udskrivning","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 12:10:37.598396+00	2026-11-28 12:10:37.731602+00
39	4f10975a-2da2-4c9f-a04f-020c3247590f	klynge.projects	midtjylland-randersklyngen	projects.effect-applied.v1	dbe4d500-c5ee-3946-9564-ec153a10d709	{"id":"dbe4d500-c5ee-3946-9564-ec153a10d709","sequence":1,"cooperation":"midtjylland-randersklyngen","result":"changed","entry":null,"on":"2026-10-29"}	2026-11-28 12:10:39.684066+00	2026-11-28 12:10:39.781699+00
40	f46cb44a-5bd7-4c06-aebb-53bfcdae6e8d	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":2,"cooperation":"midtjylland-randersklyngen","name":"Tryg Udskrivning","aliases":[],"phase":"funded","from":null,"until":null,"access":"open"}	2026-11-28 12:10:39.690796+00	2026-11-28 12:10:39.781758+00
41	64820eae-463a-4349-8415-4b716305f2d8	klynge.projects	sjaelland-suh	projects.effect-applied.v1	09a201d1-673a-45f9-9efd-bef55d58201a	{"id":"09a201d1-673a-45f9-9efd-bef55d58201a","sequence":1,"cooperation":"sjaelland-suh","result":"changed","entry":null,"on":"2026-02-03"}	2026-11-28 12:10:45.680479+00	2026-11-28 12:10:45.693934+00
42	0d77860b-d35a-4ffd-9bd8-cdda8881cfba	klynge.projects	sjaelland-suh	projects.project-state.v1	e9da7066-423f-4b21-b7a7-af342cd174c5	{"id":"e9da7066-423f-4b21-b7a7-af342cd174c5","sequence":1,"cooperation":"sjaelland-suh","name":"Tryg Udskrivning","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 12:10:45.680881+00	2026-11-28 12:10:45.694016+00
43	c878147a-97ee-40f1-890f-f25b2937d631	klynge.projects	sjaelland-suh	projects.effect-applied.v1	56d5b6ac-6f12-42eb-a368-df624a596d67	{"id":"56d5b6ac-6f12-42eb-a368-df624a596d67","sequence":1,"cooperation":"sjaelland-suh","result":"changed","entry":null,"on":"2026-02-03"}	2026-11-28 12:10:45.999335+00	2026-11-28 12:10:46.05402+00
44	cd3b67f6-f474-483e-8989-c2fca1f62ed0	klynge.projects	sjaelland-suh	projects.project-state.v1	3de1083b-7609-42fc-bcac-3dd640149d19	{"id":"3de1083b-7609-42fc-bcac-3dd640149d19","sequence":1,"cooperation":"sjaelland-suh","name":"Fælles Sårpleje","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 12:10:45.999623+00	2026-11-28 12:10:46.05411+00
\.
SELECT setval(pg_get_serial_sequence('outbox', 'position'), (SELECT max("position") FROM outbox));

COPY project (id, cooperation, whole_name, whole_aliases, whole_phase, whole_from, whole_until, whole_council, whole_working_group, open_name, open_aliases, open_phase, open_from, open_until, open_council, open_working_group, owner, description, sequence, version) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	Unge på vej i job og uddannelse	{}	IN_OPERATION	\N	2025-01-15	\N	\N	Unge på vej i job og uddannelse	{}	IN_OPERATION	\N	2025-01-15	\N	\N	\N	\N	2	2
32925253-edbd-3dad-97ba-efba6fb6d5be	syddanmark-sydvestjylland	Akutområdet	{}	FUNDED	\N	\N	\N	\N	Akutområdet	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
3de1083b-7609-42fc-bcac-3dd640149d19	sjaelland-suh	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	Indlæggelse Hjemme	{}	CLOSED	\N	2025-06-30	\N	\N	Indlæggelse Hjemme	{}	CLOSED	\N	2025-06-30	\N	\N	\N	\N	3	3
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	Kompetenceudvikling på børne- og ungeområdet	{}	PROPOSED	\N	\N	\N	\N	Kompetenceudvikling på børne- og ungeområdet	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	Vi rykker sammen om borgeren i den sidste tid	{}	PROPOSED	\N	\N	\N	\N	Vi rykker sammen om borgeren i den sidste tid	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	Telemedicin	{}	PROPOSED	\N	\N	\N	\N	Telemedicin	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	nordjylland-vest	Mobil Sundhedsklinik	{}	PROPOSED	\N	\N	\N	\N	Mobil Sundhedsklinik	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
e1e89f2c-cce1-3c40-b089-4e97a1112f37	syddanmark-sydvestjylland	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
e9da7066-423f-4b21-b7a7-af342cd174c5	sjaelland-suh	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Roskilde Kommune	Borgere følges hjem fra sygehuset.	1	2
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
07bebce8-93ff-3615-bf8c-3a001b9e6ec9	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	158	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:29.860814+00
09a201d1-673a-45f9-9efd-bef55d58201a	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	\N	b19f4c80-ade2-4c80-8d65-98764a9bf0a2	1	c93d4c66-8660-49f9-8f7c-4cabb9108478	\N	e9da7066-423f-4b21-b7a7-af342cd174c5	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:45.669969+00
215c3bf1-9926-314f-9065-94a7245d7089	nordjylland-vest	EXTEND	2025-01-15	nordjylland-vest:politisk	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	3593b33d-f7ab-4cfc-9ad9-8c4b541c8a95	179	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	\N	2025-06-30	\N	\N	2026-11-28 12:10:30.346668+00
30974a57-24f9-34c0-aee5-86614b202698	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	eb3c62ec-904d-48ed-b384-db0eef15cda5	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:33.892732+00
3abc1ce7-163a-3a30-b7a0-2205a87719cb	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	\N	131	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:33.518535+00
474f5ac7-a981-3d56-a889-8bd5ca6130dd	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	132	948c951f-e5a2-3255-85b4-67ac81b14228	Vi rykker sammen om borgeren i den sidste tid	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:36.162613+00
4b2a4e6d-f062-3492-9e15-9a409c98f51e	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	\N	72	32925253-edbd-3dad-97ba-efba6fb6d5be	Akutområdet	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:35.745652+00
4b3d5f58-3599-3f4c-b5e1-dea168059b34	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	2	\N	45	892049d7-611a-3c84-b4e4-df88403b3255	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:37.50478+00
56d5b6ac-6f12-42eb-a368-df624a596d67	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	\N	b19f4c80-ade2-4c80-8d65-98764a9bf0a2	1	c93d4c66-8660-49f9-8f7c-4cabb9108478	\N	3de1083b-7609-42fc-bcac-3dd640149d19	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:45.991926+00
5bdcbc68-4f3b-3210-a52a-56dd9a9e9285	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	\N	133	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:33.700168+00
6b773ce6-159e-3083-b532-0941c3edc175	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	159	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:29.928482+00
7021f635-c278-357d-9813-fca78e9259e3	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	120	8202e8b8-0f20-3807-90c8-cbf686d5c962	Kompetenceudvikling på børne- og ungeområdet	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:36.049315+00
84a19dca-4390-3ca3-9c89-eef870af4a88	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	\N	71	e1e89f2c-cce1-3c40-b089-4e97a1112f37	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:35.607547+00
87f1e977-7c48-308f-8ef2-a6732dc3cc8c	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	d54e7e4c-d33c-41ab-9ba1-bdb25a32c553	4afe58b0-935f-4c00-b866-8635e3cbbf17	3	2138ef0d-0b20-4127-ac38-2dfa874da656	79	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:32.094411+00
90a44e67-aa7d-37a5-a312-b1fd9c47d315	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	104	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	Telemedicin	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:35.848798+00
91e35b94-9507-355f-abc9-d81c575d6bf9	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	157	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	LIVE	\N	\N	\N	\N	2026-11-28 12:10:28.695626+00
97670fe6-6845-3392-9927-f14d2f26797e	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	b62f23de-0423-4a3d-8239-8e0a795ca7d3	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:33.783858+00
c46eee81-ee5a-3c80-b4b1-1aab170dac13	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	b62f23de-0423-4a3d-8239-8e0a795ca7d3	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:34.36566+00
c5bab08d-e2c4-3e11-aa32-8504a6d37140	nordjylland-vest	TO_OPERATION	2025-01-15	nordjylland-vest:politisk	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	3	2c947329-32af-4253-92f0-ab591786c960	103	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	\N	\N	\N	\N	\N	\N	2026-11-28 12:10:30.007316+00
d353dfba-c790-3ec9-9c8b-ce666895ed65	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	3	fabfb9c3-93d2-4c45-9675-1e4b0a1f37d3	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:37.550273+00
d75ecde7-0177-31c0-a559-b635df606c33	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	\N	132	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:33.633089+00
dbe4d500-c5ee-3946-9564-ec153a10d709	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	3	fabfb9c3-93d2-4c45-9675-1e4b0a1f37d3	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	2026-11-28 12:10:39.62296+00
e4dc0784-ade5-3b01-a1a2-7887a5eea743	nordjylland-vest	CLOSE	2025-06-12	nordjylland-vest:politisk	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	3	3834d110-ecac-452f-b49e-aa9ac15d978b	84	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	2025-06-30	\N	\N	\N	2026-11-28 12:10:33.967405+00
fe0b9b7b-4169-3cba-81c1-760eb46147da	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	d54e7e4c-d33c-41ab-9ba1-bdb25a32c553	4afe58b0-935f-4c00-b866-8635e3cbbf17	3	ff32f150-7f9e-4c33-8d20-b33545be3eeb	81	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	\N	\N	\N	\N	\N	2026-11-28 12:10:32.680128+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	1	24000053	0	0	OPEN
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	1	22000000	0	22000000	OPEN
3de1083b-7609-42fc-bcac-3dd640149d19	sjaelland-suh	2	0	0	0	OPEN
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	2	107500000	0	101888636	OPEN
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	1	3500000	0	3500000	OPEN
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	1	6000000	0	0	OPEN
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	1	0	47100000	0	OPEN
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	1	30000000	0	15000000	OPEN
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	1	0	22000000	0	OPEN
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	1	0	133700000	0	OPEN
e9da7066-423f-4b21-b7a7-af342cd174c5	sjaelland-suh	6	30000000	0	1400049	OPEN
\.

COPY withdrawn_effect (id, cooperation) FROM stdin;
aa56a6a2-3b40-4134-a230-60034bbd705e	sjaelland-suh
\.
