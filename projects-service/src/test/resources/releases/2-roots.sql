-- projects-service, schema 20261128034500. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
0bbce5d6-8cd0-393b-a2f3-0fa4e14155da	syddanmark-sydvestjylland	1	t
21e96d21-4548-4556-b573-c6258ac60e6c	sjaelland-holbaek	1	f
2c010459-88c2-4e91-9cd7-8e15554ff9d4	sjaelland-suh	1	t
31324c11-75cd-4cda-ae4e-43ef1fef6827	syddanmark-fyn	1	t
37728584-82e2-39ae-820a-6e6e1a588f6e	syddanmark-sydvestjylland	1	t
399bb21f-6681-4934-be3e-cef9696c717a	syddanmark-fyn	1	t
3b9411d5-e666-3c3a-a750-a0e01dee670e	syddanmark-lillebaelt	1	t
58d99526-04ec-4459-aaed-5f71c8398105	sjaelland-holbaek	1	t
65fb74f0-9d43-4c55-81e1-332ab61c030b	sjaelland-slagelse	1	t
6b5973e7-07a7-4d34-82e9-a08e09988fba	sjaelland-suh	1	t
6ce6467f-7eb2-30c1-b2a6-5433ec1e21d3	nordjylland-vest	1	t
73fbe614-53e5-3f72-9ec8-68ba25b485ea	nordjylland-vest	2	t
7697cc90-c27a-47b9-89b3-b05449c89d68	sjaelland-suh	1	t
7b164df1-04f9-44df-acc9-ba30c97d0b67	sjaelland-holbaek	1	t
7e8f8862-ed0e-45da-beae-1a4dc9cf547a	syddanmark-fyn	1	t
7f259eb2-17b6-4d64-a2d3-dbad80056dea	sjaelland-holbaek	1	t
898708d7-e148-35c7-93c0-d83673f47e38	nordjylland-vest	1	t
93ddf870-8bda-4b55-aeff-e14b3352ad4c	sjaelland-slagelse	1	t
94ff7eaf-331a-3f1c-8f25-e79352f1d98f	midtjylland-randersklyngen	1	t
9cb0a7e5-656e-4727-8b1e-5d9369baa670	sjaelland-slagelse	1	t
a6d48da6-4b24-4943-893f-07d49f70408d	sjaelland-suh	1	t
a819f812-62f7-4de5-aa73-5121b0f1abdb	sjaelland-holbaek	1	t
abb3ddcf-6d77-39ed-bd4a-ed5ce1524676	syddanmark-sydvestjylland	1	t
b0a56a93-6466-4fec-84c4-c9de79263a00	sjaelland-holbaek	1	t
bc82e4e3-d746-46a5-a18c-37059f864fa5	sjaelland-suh	1	f
d2c2ce0a-c31d-4d44-bee7-d1f157c0042a	sjaelland-suh	1	t
df800646-edfd-30e4-9506-5fd074a6bffd	nordjylland-vest	1	f
e6724ec7-b5df-3fe9-b835-833d5dea84e0	midtjylland-randersklyngen	1	t
e7a5dfb1-fe3c-3510-84ba-594d630bf7bf	midtjylland-randersklyngen	1	t
f7cccdb8-3fde-4784-ba35-710dbd195e00	sjaelland-slagelse	1	t
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 08:36:26.138363+00	92d32328-0185-4de8-a43f-afab55e388dd	api	project.edited	project	f23f9046-3b4d-4473-8e53-f841a6897414	sjaelland-suh	{"owner": true, "description": true}
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

COPY dead_letter (id, topic, partition, kafka_offset, key, type, headers, body, reason, failed_at, replayed_at, raw_key, header_names, header_values) FROM stdin;
c7ad87a1-d41e-42a6-9dd5-3907c18c5a18	klynge.meetings	5	48	sjaelland-suh	meetings.effect-ordered.v1	{"ce_id": "03298403-5a47-403f-96e4-61edac242fb6", "ce_type": "meetings.effect-ordered.v1", "ce_source": "/klynge/meetings", "ce_specversion": "1.0"}	\\x7b226964223a	Indholdet af meetings.effect-ordered.v1 er ikke gyldig JSON (linje 1, tegn 7). Afsenderen skal rette hændelsen og sende den igen.	2026-11-28 08:36:45.334658+00	\N	\\x736a61656c6c616e642d737568	{"\\\\x63655f736f75726365","\\\\x63655f6964","\\\\x63655f74797065","\\\\x63655f7370656376657273696f6e"}	{"\\\\x2f6b6c796e67652f6d656574696e6773","\\\\x30333239383430332d356134372d343033662d393665342d363165646163323432666236","\\\\x6d656574696e67732e6566666563742d6f7264657265642e7631","\\\\x312e30"}
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
07bebce8-93ff-3615-915a-438e396576e0	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	158	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:08.769243+00	2026-11-28 08:35:08.809554+00
215c3bf1-9926-314f-8c3e-f39229dea2cc	nordjylland-vest	EXTEND	2025-01-15	nordjylland-vest:politisk	OPEN	{91e35b94-9507-355f-bd15-791ac8e1c0cd}	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	c8eec702-224d-4573-a9d4-60edbcd7b624	179	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	\N	2025-06-30	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:09.60978+00	2026-11-28 08:35:09.632608+00
21d8c561-a0e2-49d7-9b1e-a6a36891a745	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	{}	\N	1ad64eab-601b-40a1-81d9-f122b389da0c	1	160e6b17-5c04-47f9-8542-e04d4261baa8	\N	058e75be-156b-4a96-bdfe-4b35a714f708	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:36:22.12252+00	2026-11-28 08:36:22.135044+00
30974a57-24f9-34c0-88f1-d402aa144c64	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	4d545cc4-2b4b-4272-804d-7f7d4936d520	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:10.410482+00	2026-11-28 08:35:10.436426+00
3abc1ce7-163a-3a30-8f6e-16841acf8554	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	\N	131	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 08:35:10.075727+00	2026-11-28 08:35:10.153927+00
40569f44-f1ea-4a24-9d56-ad0e92dfdbd5	sjaelland-holbaek	REGISTER	2026-02-03	sjaelland-holbaek:politisk	OPEN	{}	\N	7daffe05-fcef-4332-8933-a5563467389d	1	0f7c3821-e0d5-4678-84bf-93a2c986193f	\N	2f9d403f-a116-4013-b5a3-504087ba54f7	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:36:14.335481+00	2026-11-28 08:36:14.35131+00
44eb473c-1da5-4908-b4ce-1a9bef60f6e6	syddanmark-fyn	REGISTER	2026-02-03	syddanmark-fyn:politisk	OPEN	{}	\N	46ab5c13-82cb-4c8e-858a-4cad623b6516	1	ffda1ec6-c30d-4fc6-b4f4-77e63506804a	\N	15b34385-81c0-48e8-a631-dbe2a193d428	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:15.207653+00	2026-11-28 08:35:15.213698+00
474f5ac7-a981-3d56-85ac-6502bf169dc6	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	132	948c951f-e5a2-3255-85b4-67ac81b14228	Vi rykker sammen om borgeren i den sidste tid	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:12.014008+00	2026-11-28 08:35:12.022594+00
4b2a4e6d-f062-3492-bcc3-998f6988135a	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	\N	72	32925253-edbd-3dad-97ba-efba6fb6d5be	Akutområdet	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:11.615078+00	2026-11-28 08:35:11.628544+00
4b3d5f58-3599-3f4c-b9f6-bf1b0ab08627	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	{}	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	2	\N	45	892049d7-611a-3c84-b4e4-df88403b3255	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:12.924321+00	2026-11-28 08:35:12.937184+00
5bdcbc68-4f3b-3210-be24-96467a3c2329	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	\N	133	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 08:35:10.289114+00	2026-11-28 08:35:10.325897+00
6b773ce6-159e-3083-b3f0-60f0d589b8fb	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	159	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:09.024942+00	2026-11-28 08:35:09.083033+00
7021f635-c278-357d-9750-0371b495f030	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	120	8202e8b8-0f20-3807-90c8-cbf686d5c962	Kompetenceudvikling på børne- og ungeområdet	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:11.832971+00	2026-11-28 08:35:11.84648+00
84a19dca-4390-3ca3-8ea5-2d15f968e6ca	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	\N	71	e1e89f2c-cce1-3c40-b089-4e97a1112f37	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:11.523576+00	2026-11-28 08:35:11.533773+00
87f1e977-7c48-308f-b070-5062c7c66655	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	{}	bc79846a-32d0-4518-94bd-8fa3a6d06798	9bfdbb78-437e-49d1-aa83-88df1d494400	3	13fff04a-3b67-4970-95a0-6afa763d46e9	79	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:09.670636+00	2026-11-28 08:35:09.692592+00
8ea0a129-2e18-3564-aa5b-97d5bd627faa	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{30974a57-24f9-34c0-88f1-d402aa144c64,df800646-edfd-30e4-9506-5fd074a6bffd}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	4d545cc4-2b4b-4272-804d-7f7d4936d520	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	FUNDED	\N	\N	\N	\N	REFUSED	\N	grant-refused	Bevillingen, som ændringen bygger på, er afvist i regnskabet: erstat eller træk bevillingen tilbage først. Bliver den gennemført, gælder ændringen igen af sig selv.	1	2026-11-28 08:35:10.710864+00	2026-11-28 08:35:10.714362+00
90a44e67-aa7d-37a5-a7a7-89594048163b	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	104	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	Telemedicin	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:11.730153+00	2026-11-28 08:35:11.744337+00
91e35b94-9507-355f-bd15-791ac8e1c0cd	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	157	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	LIVE	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:08.289848+00	2026-11-28 08:35:08.686876+00
97670fe6-6845-3392-a757-b4fe1352be9a	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	f492c582-f541-4721-9cbb-6304f17d744e	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:10.362203+00	2026-11-28 08:35:10.390424+00
988edfa3-2733-4ba0-9815-4f71936fb103	sjaelland-slagelse	REGISTER	2026-02-03	sjaelland-slagelse:politisk	OPEN	{}	\N	2a739604-a011-4124-a1f4-0952a1438664	1	59225f7b-654c-40a3-bfe9-944e4472df97	\N	90df6b36-3e3d-4c22-b818-7581f1fbbbd6	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:36:07.537817+00	2026-11-28 08:36:07.547633+00
98b9fccf-2ea9-484a-ac4f-6e590e550970	sjaelland-slagelse	REGISTER	2026-02-03	sjaelland-slagelse:politisk	OPEN	{}	\N	2a739604-a011-4124-a1f4-0952a1438664	1	59225f7b-654c-40a3-bfe9-944e4472df97	\N	7d2be032-23e2-4b12-998e-243217e6d10e	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:36:07.235649+00	2026-11-28 08:36:07.244905+00
a2aa4760-60a9-4e85-afc4-164e622448ce	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	{}	\N	1ad64eab-601b-40a1-81d9-f122b389da0c	1	160e6b17-5c04-47f9-8542-e04d4261baa8	\N	f23f9046-3b4d-4473-8e53-f841a6897414	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:36:21.868465+00	2026-11-28 08:36:21.87576+00
c46eee81-ee5a-3c80-b5c9-2112fe796432	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{97670fe6-6845-3392-a757-b4fe1352be9a,6ce6467f-7eb2-30c1-b2a6-5433ec1e21d3}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	f492c582-f541-4721-9cbb-6304f17d744e	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:10.669694+00	2026-11-28 08:35:10.693136+00
c5bab08d-e2c4-3e11-8c3e-3025c194bb84	nordjylland-vest	TO_OPERATION	2025-01-15	nordjylland-vest:politisk	OPEN	{07bebce8-93ff-3615-915a-438e396576e0}	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	3	ca3ded1f-59e5-4e50-a15f-ac5959051634	103	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	\N	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:09.316358+00	2026-11-28 08:35:09.483342+00
d353dfba-c790-3ec9-ab3d-769217494e93	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	CLOSED	{}	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	3	195cfcfd-63e2-46b8-ae59-dc580ac12cfb	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:12.956224+00	2026-11-28 08:35:12.968133+00
d75ecde7-0177-31c0-80c4-54d37b6c0b7e	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	\N	132	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 08:35:10.179862+00	2026-11-28 08:35:10.206692+00
dbe4d500-c5ee-3946-835d-95077cbfcb5f	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	CLOSED	{d353dfba-c790-3ec9-ab3d-769217494e93,e7a5dfb1-fe3c-3510-84ba-594d630bf7bf}	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	3	195cfcfd-63e2-46b8-ae59-dc580ac12cfb	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:12.989797+00	2026-11-28 08:35:13.77317+00
e4dc0784-ade5-3b01-b765-efd69e845f28	nordjylland-vest	CLOSE	2025-06-12	nordjylland-vest:politisk	OPEN	{3abc1ce7-163a-3a30-8f6e-16841acf8554}	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	3	2b1217ba-7a52-44a0-b4f6-28a0575332a2	84	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	2025-06-30	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:10.463867+00	2026-11-28 08:35:10.584429+00
e9d0ec8a-d06e-40c0-94e4-af4394e733ee	syddanmark-fyn	REGISTER	2026-02-03	syddanmark-fyn:politisk	OPEN	{}	\N	46ab5c13-82cb-4c8e-858a-4cad623b6516	1	ffda1ec6-c30d-4fc6-b4f4-77e63506804a	\N	b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:15.51587+00	2026-11-28 08:35:15.526831+00
fbfd530f-60ac-46c6-9864-df56c65fe594	sjaelland-holbaek	REGISTER	2026-02-03	sjaelland-holbaek:politisk	OPEN	{}	\N	7daffe05-fcef-4332-8933-a5563467389d	1	0f7c3821-e0d5-4678-84bf-93a2c986193f	\N	c888ec7d-fe4e-4b4f-aca9-ea9afe065021	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:36:14.606777+00	2026-11-28 08:36:14.616587+00
fe0b9b7b-4169-3cba-9146-ac0b0974e6f3	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	{}	bc79846a-32d0-4518-94bd-8fa3a6d06798	9bfdbb78-437e-49d1-aa83-88df1d494400	3	affebc98-33bb-4cdc-9420-ddcfeb15cbc7	81	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 08:35:09.729835+00	2026-11-28 08:35:09.74037+00
\.

COPY effect_access (effect, cooperation, sequence, access) FROM stdin;
d353dfba-c790-3ec9-ab3d-769217494e93	midtjylland-randersklyngen	2	CLOSED
dbe4d500-c5ee-3946-835d-95077cbfcb5f	midtjylland-randersklyngen	2	CLOSED
e6724ec7-b5df-3fe9-b835-833d5dea84e0	midtjylland-randersklyngen	2	CLOSED
e7a5dfb1-fe3c-3510-84ba-594d630bf7bf	midtjylland-randersklyngen	2	CLOSED
\.

COPY ended_access (kind, id, sequence, since, until) FROM stdin;
session	ICsTHIBBwegEKQDdHHuKCsBA	2	2026-11-28 08:37:18.399225+00	2026-11-28 20:37:18.399225+00
user	1403cca5-7993-4b1c-adff-7043b3c82e82	1	2026-11-28 08:36:26.260109+00	\N
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	4c906c44-5bdb-4d82-87ea-3407a375616d	funds.project-balance-state.v1	2026-11-28 08:36:25.524064+00
/klynge/funds	7dd95fc9-908a-47b3-b133-def7da22fc92	funds.project-balance-state.v1	2026-11-28 08:36:25.100665+00
/klynge/funds	8407b7e9-d1c7-4b40-9915-c4124a4e35f2	funds.project-balance-state.v1	2026-11-28 08:36:25.225895+00
/klynge/funds	ac059b75-d6a2-4e81-a992-2723fae05082	funds.project-balance-state.v1	2026-11-28 08:36:25.373562+00
/klynge/funds	eeb2699c-840d-44b8-87c7-2e9b4dde161c	funds.project-balance-state.v1	2026-11-28 08:36:45.97986+00
/klynge/meetings	1d138f0a-4e35-4d5e-8cce-3fa2c1513d31	meetings.effect-withdrawn.v1	2026-11-28 08:36:24.652927+00
/klynge/meetings	2bbb5239-eb7f-403b-b7cf-d27b54352a9a	register.withdrawn-user-state.v1	2026-11-28 08:36:26.28233+00
/klynge/meetings	5aa37402-c7fe-4026-95c2-9d1ea3ad949b	meetings.effect-withdrawn.v1	2026-11-28 08:36:45.278968+00
/klynge/meetings	891e9ca0-59d1-4761-b734-7114fc69c974	meetings.access-changed.v1	2026-11-28 08:36:45.907573+00
/klynge/meetings	ee184bd2-cdd6-40b7-8265-8eabcf5ce28b	register.ended-session-state.v1	2026-11-28 08:37:18.433469+00
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
48	acba06e2-39ec-42fc-8698-61d50bd5fedb	klynge.projects	sjaelland-slagelse	projects.project-state.v1	90df6b36-3e3d-4c22-b818-7581f1fbbbd6	{"id":"90df6b36-3e3d-4c22-b818-7581f1fbbbd6","sequence":1,"cooperation":"sjaelland-slagelse","name":"Fælles Sårpleje","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 08:36:07.548339+00	2026-11-28 08:36:07.57243+00
49	3a3c56bb-9997-4811-8442-0d96fb876e4f	klynge.projects	sjaelland-holbaek	projects.effect-applied.v1	40569f44-f1ea-4a24-9d56-ad0e92dfdbd5	{"id":"40569f44-f1ea-4a24-9d56-ad0e92dfdbd5","sequence":1,"cooperation":"sjaelland-holbaek","result":"changed","entry":null,"on":"2026-02-03"}	2026-11-28 08:36:14.351696+00	2026-11-28 08:36:14.370597+00
50	bed4942d-2b26-4a34-82c2-0b8145745230	klynge.projects	sjaelland-holbaek	projects.project-state.v1	2f9d403f-a116-4013-b5a3-504087ba54f7	{"id":"2f9d403f-a116-4013-b5a3-504087ba54f7","sequence":1,"cooperation":"sjaelland-holbaek","name":"Tryg Udskrivning","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 08:36:14.352562+00	2026-11-28 08:36:14.370732+00
51	defe0aa6-7e02-490a-9dac-edd95c788180	klynge.projects	sjaelland-holbaek	projects.effect-applied.v1	fbfd530f-60ac-46c6-9864-df56c65fe594	{"id":"fbfd530f-60ac-46c6-9864-df56c65fe594","sequence":1,"cooperation":"sjaelland-holbaek","result":"changed","entry":null,"on":"2026-02-03"}	2026-11-28 08:36:14.617533+00	2026-11-28 08:36:14.646348+00
52	afe84d85-ae79-48f8-a502-ea8226a3ad9e	klynge.projects	sjaelland-holbaek	projects.project-state.v1	c888ec7d-fe4e-4b4f-aca9-ea9afe065021	{"id":"c888ec7d-fe4e-4b4f-aca9-ea9afe065021","sequence":1,"cooperation":"sjaelland-holbaek","name":"Fælles Sårpleje","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 08:36:14.619715+00	2026-11-28 08:36:14.646405+00
53	be3bad1a-0f6b-46d5-85a4-43073ed2f9cd	klynge.projects	sjaelland-suh	projects.effect-applied.v1	a2aa4760-60a9-4e85-afc4-164e622448ce	{"id":"a2aa4760-60a9-4e85-afc4-164e622448ce","sequence":1,"cooperation":"sjaelland-suh","result":"changed","entry":null,"on":"2026-02-03"}	2026-11-28 08:36:21.876182+00	2026-11-28 08:36:21.904033+00
54	010ffd87-887b-4cae-b290-70b00201bb06	klynge.projects	sjaelland-suh	projects.project-state.v1	f23f9046-3b4d-4473-8e53-f841a6897414	{"id":"f23f9046-3b4d-4473-8e53-f841a6897414","sequence":1,"cooperation":"sjaelland-suh","name":"Tryg Udskrivning","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 08:36:21.878061+00	2026-11-28 08:36:21.904111+00
55	84d37c56-2d68-4f15-a289-2a7294495f1c	klynge.projects	sjaelland-suh	projects.effect-applied.v1	21d8c561-a0e2-49d7-9b1e-a6a36891a745	{"id":"21d8c561-a0e2-49d7-9b1e-a6a36891a745","sequence":1,"cooperation":"sjaelland-suh","result":"changed","entry":null,"on":"2026-02-03"}	2026-11-28 08:36:22.135872+00	2026-11-28 08:36:22.151199+00
56	6840ecd7-3795-47ff-b282-1e80d7d04c21	klynge.projects	sjaelland-suh	projects.project-state.v1	058e75be-156b-4a96-bdfe-4b35a714f708	{"id":"058e75be-156b-4a96-bdfe-4b35a714f708","sequence":1,"cooperation":"sjaelland-suh","name":"Fælles Sårpleje","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 08:36:22.136192+00	2026-11-28 08:36:22.151296+00
57	77077217-5558-4606-8e5e-dbb372327f44	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":3,"cooperation":"midtjylland-randersklyngen","name":"Tryg Udskrivning","aliases":[],"phase":"funded","from":null,"until":null,"access":"closed"}	2026-11-28 08:36:45.94121+00	2026-11-28 08:36:45.960294+00
\.
SELECT setval(pg_get_serial_sequence('outbox', 'position'), (SELECT max("position") FROM outbox));

COPY project (id, cooperation, whole_name, whole_aliases, whole_phase, whole_from, whole_until, whole_council, whole_working_group, open_name, open_aliases, open_phase, open_from, open_until, open_council, open_working_group, owner, description, sequence, version) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	3	3
058e75be-156b-4a96-bdfe-4b35a714f708	sjaelland-suh	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	Unge på vej i job og uddannelse	{}	IN_OPERATION	\N	2025-01-15	\N	\N	Unge på vej i job og uddannelse	{}	IN_OPERATION	\N	2025-01-15	\N	\N	\N	\N	2	2
15b34385-81c0-48e8-a631-dbe2a193d428	syddanmark-fyn	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
2f9d403f-a116-4013-b5a3-504087ba54f7	sjaelland-holbaek	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
32925253-edbd-3dad-97ba-efba6fb6d5be	syddanmark-sydvestjylland	Akutområdet	{}	FUNDED	\N	\N	\N	\N	Akutområdet	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	Indlæggelse Hjemme	{}	CLOSED	\N	2025-06-30	\N	\N	Indlæggelse Hjemme	{}	CLOSED	\N	2025-06-30	\N	\N	\N	\N	3	3
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2
7d2be032-23e2-4b12-998e-243217e6d10e	sjaelland-slagelse	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	Kompetenceudvikling på børne- og ungeområdet	{}	PROPOSED	\N	\N	\N	\N	Kompetenceudvikling på børne- og ungeområdet	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
90df6b36-3e3d-4c22-b818-7581f1fbbbd6	sjaelland-slagelse	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	Vi rykker sammen om borgeren i den sidste tid	{}	PROPOSED	\N	\N	\N	\N	Vi rykker sammen om borgeren i den sidste tid	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	Telemedicin	{}	PROPOSED	\N	\N	\N	\N	Telemedicin	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	syddanmark-fyn	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
c888ec7d-fe4e-4b4f-aca9-ea9afe065021	sjaelland-holbaek	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	Fælles Sårpleje	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	nordjylland-vest	Mobil Sundhedsklinik	{}	PROPOSED	\N	\N	\N	\N	Mobil Sundhedsklinik	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
e1e89f2c-cce1-3c40-b089-4e97a1112f37	syddanmark-sydvestjylland	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
f23f9046-3b4d-4473-8e53-f841a6897414	sjaelland-suh	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Tryg Udskrivning	{}	PROPOSED	\N	\N	\N	\N	Roskilde Kommune	Borgere følges hjem fra sygehuset.	1	2
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
07bebce8-93ff-3615-915a-438e396576e0	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	158	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:08.760969+00
215c3bf1-9926-314f-8c3e-f39229dea2cc	nordjylland-vest	EXTEND	2025-01-15	nordjylland-vest:politisk	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	c8eec702-224d-4573-a9d4-60edbcd7b624	179	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	\N	2025-06-30	\N	\N	2026-11-28 08:35:09.504375+00
21d8c561-a0e2-49d7-9b1e-a6a36891a745	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	\N	1ad64eab-601b-40a1-81d9-f122b389da0c	1	160e6b17-5c04-47f9-8542-e04d4261baa8	\N	058e75be-156b-4a96-bdfe-4b35a714f708	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	2026-11-28 08:36:22.114309+00
30974a57-24f9-34c0-88f1-d402aa144c64	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	4d545cc4-2b4b-4272-804d-7f7d4936d520	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:10.403949+00
3abc1ce7-163a-3a30-8f6e-16841acf8554	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	\N	131	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:10.051844+00
40569f44-f1ea-4a24-9d56-ad0e92dfdbd5	sjaelland-holbaek	REGISTER	2026-02-03	sjaelland-holbaek:politisk	OPEN	\N	7daffe05-fcef-4332-8933-a5563467389d	1	0f7c3821-e0d5-4678-84bf-93a2c986193f	\N	2f9d403f-a116-4013-b5a3-504087ba54f7	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 08:36:14.328988+00
44eb473c-1da5-4908-b4ce-1a9bef60f6e6	syddanmark-fyn	REGISTER	2026-02-03	syddanmark-fyn:politisk	OPEN	\N	46ab5c13-82cb-4c8e-858a-4cad623b6516	1	ffda1ec6-c30d-4fc6-b4f4-77e63506804a	\N	15b34385-81c0-48e8-a631-dbe2a193d428	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:15.18601+00
474f5ac7-a981-3d56-85ac-6502bf169dc6	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	132	948c951f-e5a2-3255-85b4-67ac81b14228	Vi rykker sammen om borgeren i den sidste tid	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:12.01138+00
4b2a4e6d-f062-3492-bcc3-998f6988135a	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	\N	72	32925253-edbd-3dad-97ba-efba6fb6d5be	Akutområdet	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:11.611486+00
4b3d5f58-3599-3f4c-b9f6-bf1b0ab08627	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	2	\N	45	892049d7-611a-3c84-b4e4-df88403b3255	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:12.922598+00
5bdcbc68-4f3b-3210-be24-96467a3c2329	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	\N	133	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:10.23985+00
6b773ce6-159e-3083-b3f0-60f0d589b8fb	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	159	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:08.989728+00
7021f635-c278-357d-9750-0371b495f030	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	120	8202e8b8-0f20-3807-90c8-cbf686d5c962	Kompetenceudvikling på børne- og ungeområdet	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:11.815502+00
84a19dca-4390-3ca3-8ea5-2d15f968e6ca	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	\N	71	e1e89f2c-cce1-3c40-b089-4e97a1112f37	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:11.521026+00
87f1e977-7c48-308f-b070-5062c7c66655	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	bc79846a-32d0-4518-94bd-8fa3a6d06798	9bfdbb78-437e-49d1-aa83-88df1d494400	3	13fff04a-3b67-4970-95a0-6afa763d46e9	79	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:09.667349+00
90a44e67-aa7d-37a5-a7a7-89594048163b	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	104	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	Telemedicin	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:11.72457+00
91e35b94-9507-355f-bd15-791ac8e1c0cd	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	157	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	LIVE	\N	\N	\N	\N	2026-11-28 08:35:08.209613+00
97670fe6-6845-3392-a757-b4fe1352be9a	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	f492c582-f541-4721-9cbb-6304f17d744e	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:10.345772+00
988edfa3-2733-4ba0-9815-4f71936fb103	sjaelland-slagelse	REGISTER	2026-02-03	sjaelland-slagelse:politisk	OPEN	\N	2a739604-a011-4124-a1f4-0952a1438664	1	59225f7b-654c-40a3-bfe9-944e4472df97	\N	90df6b36-3e3d-4c22-b818-7581f1fbbbd6	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	2026-11-28 08:36:07.533674+00
98b9fccf-2ea9-484a-ac4f-6e590e550970	sjaelland-slagelse	REGISTER	2026-02-03	sjaelland-slagelse:politisk	OPEN	\N	2a739604-a011-4124-a1f4-0952a1438664	1	59225f7b-654c-40a3-bfe9-944e4472df97	\N	7d2be032-23e2-4b12-998e-243217e6d10e	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 08:36:07.224624+00
a2aa4760-60a9-4e85-afc4-164e622448ce	sjaelland-suh	REGISTER	2026-02-03	sjaelland-suh:politisk	OPEN	\N	1ad64eab-601b-40a1-81d9-f122b389da0c	1	160e6b17-5c04-47f9-8542-e04d4261baa8	\N	f23f9046-3b4d-4473-8e53-f841a6897414	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 08:36:21.862598+00
c46eee81-ee5a-3c80-b5c9-2112fe796432	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	f492c582-f541-4721-9cbb-6304f17d744e	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:10.660139+00
c5bab08d-e2c4-3e11-8c3e-3025c194bb84	nordjylland-vest	TO_OPERATION	2025-01-15	nordjylland-vest:politisk	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	3	ca3ded1f-59e5-4e50-a15f-ac5959051634	103	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	\N	\N	\N	\N	\N	\N	2026-11-28 08:35:09.14843+00
d353dfba-c790-3ec9-ab3d-769217494e93	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	3	195cfcfd-63e2-46b8-ae59-dc580ac12cfb	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:12.948673+00
d75ecde7-0177-31c0-80c4-54d37b6c0b7e	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	\N	132	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:10.172811+00
dbe4d500-c5ee-3946-835d-95077cbfcb5f	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	3	195cfcfd-63e2-46b8-ae59-dc580ac12cfb	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	2026-11-28 08:35:13.756822+00
e4dc0784-ade5-3b01-b765-efd69e845f28	nordjylland-vest	CLOSE	2025-06-12	nordjylland-vest:politisk	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	3	2b1217ba-7a52-44a0-b4f6-28a0575332a2	84	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	2025-06-30	\N	\N	\N	2026-11-28 08:35:10.446764+00
e9d0ec8a-d06e-40c0-94e4-af4394e733ee	syddanmark-fyn	REGISTER	2026-02-03	syddanmark-fyn:politisk	OPEN	\N	46ab5c13-82cb-4c8e-858a-4cad623b6516	1	ffda1ec6-c30d-4fc6-b4f4-77e63506804a	\N	b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:15.509578+00
fbfd530f-60ac-46c6-9864-df56c65fe594	sjaelland-holbaek	REGISTER	2026-02-03	sjaelland-holbaek:politisk	OPEN	\N	7daffe05-fcef-4332-8933-a5563467389d	1	0f7c3821-e0d5-4678-84bf-93a2c986193f	\N	c888ec7d-fe4e-4b4f-aca9-ea9afe065021	Fælles Sårpleje	{}	\N	\N	\N	\N	\N	2026-11-28 08:36:14.600508+00
fe0b9b7b-4169-3cba-9146-ac0b0974e6f3	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	bc79846a-32d0-4518-94bd-8fa3a6d06798	9bfdbb78-437e-49d1-aa83-88df1d494400	3	affebc98-33bb-4cdc-9420-ddcfeb15cbc7	81	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	\N	\N	\N	\N	\N	2026-11-28 08:35:09.70438+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	2	24000053	0	0	CLOSED
058e75be-156b-4a96-bdfe-4b35a714f708	sjaelland-suh	2	0	0	0	OPEN
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	1	22000000	0	22000000	OPEN
15b34385-81c0-48e8-a631-dbe2a193d428	syddanmark-fyn	1	0	30000000	0	OPEN
2f9d403f-a116-4013-b5a3-504087ba54f7	sjaelland-holbaek	2	30000000	0	0	OPEN
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	2	107500000	0	101888636	OPEN
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	1	3500000	0	3500000	OPEN
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	1	6000000	0	0	OPEN
7d2be032-23e2-4b12-998e-243217e6d10e	sjaelland-slagelse	2	30000000	0	0	OPEN
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	1	0	47100000	0	OPEN
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	1	30000000	0	15000000	OPEN
90df6b36-3e3d-4c22-b818-7581f1fbbbd6	sjaelland-slagelse	1	0	30000000	0	OPEN
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	1	0	22000000	0	OPEN
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	1	0	133700000	0	OPEN
b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	syddanmark-fyn	1	0	30000000	0	OPEN
c888ec7d-fe4e-4b4f-aca9-ea9afe065021	sjaelland-holbaek	2	0	0	0	OPEN
f23f9046-3b4d-4473-8e53-f841a6897414	sjaelland-suh	6	30000000	0	1400049	OPEN
\.

COPY unknown_event_type (type, events, first_seen_at, last_seen_at) FROM stdin;
meetings.something-new.v1	1	2026-11-28 08:36:45.301484+00	2026-11-28 08:36:45.301484+00
\.

COPY withdrawn_effect (id, cooperation) FROM stdin;
bc82e4e3-d746-46a5-a18c-37059f864fa5	sjaelland-suh
ee9b19f4-c6a5-4050-b438-d371e0993edc	sjaelland-suh
\.
