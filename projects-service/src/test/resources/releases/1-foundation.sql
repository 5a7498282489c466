-- projects-service, schema 102. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
0bbce5d6-8cd0-393b-b718-36a7eda1ad8e	syddanmark-sydvestjylland	2	t
37728584-82e2-39ae-8a02-5f013c7b2e35	syddanmark-sydvestjylland	5	t
3b9411d5-e666-3c3a-8d4d-beef41d6081c	syddanmark-lillebaelt	1	t
4a0a7602-30e0-40ca-b29a-5117354cae27	syddanmark-sydvestjylland	1	t
6ce6467f-7eb2-30c1-a007-bac4abec9f1e	nordjylland-vest	1	t
73fbe614-53e5-3f72-bc72-b0b9a3da970e	nordjylland-vest	2	t
898708d7-e148-35c7-89c9-34a095bb453b	nordjylland-vest	1	t
94ff7eaf-331a-3f1c-96ec-b38b2087d92e	midtjylland-randersklyngen	1	t
abb3ddcf-6d77-39ed-b91b-361e2fef0217	syddanmark-sydvestjylland	5	t
cdaf8d98-4007-440b-8426-1ffa3e44ea5e	syddanmark-sydvestjylland	5	t
df800646-edfd-30e4-a36d-968b98be603d	nordjylland-vest	1	f
e6724ec7-b5df-3fe9-ac67-f0d415d9b782	midtjylland-randersklyngen	1	t
e7a5dfb1-fe3c-3510-b831-8b9d27dff0f1	midtjylland-randersklyngen	1	t
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 03:58:21.886564+00	7642d8a1-546d-4e67-abb3-3e6537d95ea7	api	project.edited	project	04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	{"owner": true, "description": false}
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

COPY dead_letter (id, topic, partition, kafka_offset, key, type, headers, body, reason, failed_at, replayed_at) FROM stdin;
4edd19ef-69d6-41e8-b48f-3940113afab1	klynge.funds	4	31	nordjylland-vest	funds.effect-applied.v1	{"ce_id": "f3079999-c50a-4738-8126-cae293cd6efe", "ce_time": "2025-01-20T09:00:00Z", "ce_type": "funds.effect-applied.v1", "ce_source": "/klynge/funds", "ce_subject": "broken", "content-type": "application/json", "ce_specversion": "1.0"}	\\x7b226964223a3137	funds.effect-applied.v1 cannot be read: Cannot deserialize value of type `java.util.UUID` from String "17": UUID has to be represented by standard 36-char representation (line 1, column 7)	2026-11-28 03:58:08.723783+00	\N
eb0dbecc-55f0-473d-aed9-3f54861bc302	klynge.meetings	4	53	nordjylland-vest	meetings.effect-ordered.v1	{"ce_id": "dda7c424-8f81-4926-b41b-a5e15a6a58d2", "ce_time": "2025-01-20T09:00:00Z", "ce_type": "meetings.effect-ordered.v1", "ce_source": "/klynge/meetings", "ce_subject": "broken", "content-type": "application/json", "ce_specversion": "1.0"}	\\x7b226964223a3137	meetings.effect-ordered.v1 cannot be read: Unexpected end-of-input: expected close marker for Object (start marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1]) (line 1, column 9)	2026-11-28 03:58:08.675855+00	\N
\.

COPY effect (id, cooperation, step, decided_on, decided_by, access, waits_for, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, state, result, reason, advice, sequence, received_at, answered_at) FROM stdin;
07bebce8-93ff-3615-8a0d-0c7c719b8cc8	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	158	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:19.938728+00	2026-11-28 03:56:20.072634+00
215c3bf1-9926-314f-abf2-dc3f5117d4a7	nordjylland-vest	EXTEND	2025-01-15	nordjylland-vest:politisk	OPEN	{91e35b94-9507-355f-a61c-c9f6a4ffb725}	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	9b508063-5a0e-40e1-94ff-0e7106fe4062	179	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	\N	2025-06-30	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:21.05064+00	2026-11-28 03:56:21.176306+00
30974a57-24f9-34c0-a522-e112f4403926	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	be18de47-705c-45e0-906d-69882fb037fa	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:24.205529+00	2026-11-28 03:56:24.21431+00
3abc1ce7-163a-3a30-997a-912377262bf2	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	\N	131	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 03:56:23.703037+00	2026-11-28 03:56:23.837082+00
474f5ac7-a981-3d56-9924-33b03e397141	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	132	948c951f-e5a2-3255-85b4-67ac81b14228	Vi rykker sammen om borgeren i den sidste tid	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:27.978968+00	2026-11-28 03:56:27.995096+00
4b2a4e6d-f062-3492-b881-3b839e5be642	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	\N	72	32925253-edbd-3dad-97ba-efba6fb6d5be	Akutområdet	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:27.547958+00	2026-11-28 03:56:27.583111+00
4b3d5f58-3599-3f4c-9872-d23d293d9f69	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	{}	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	2	\N	45	892049d7-611a-3c84-b4e4-df88403b3255	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:30.343531+00	2026-11-28 03:56:30.355462+00
5bdcbc68-4f3b-3210-bcd1-48dafef75c6b	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	\N	133	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 03:56:24.124061+00	2026-11-28 03:56:24.14584+00
6b773ce6-159e-3083-adcf-490ec9b9d529	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	159	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:20.1977+00	2026-11-28 03:56:20.334668+00
7021f635-c278-357d-8597-bcc085787981	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	120	8202e8b8-0f20-3807-90c8-cbf686d5c962	Kompetenceudvikling på børne- og ungeområdet	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:27.879896+00	2026-11-28 03:56:27.906852+00
84a19dca-4390-3ca3-b0bb-15538968851c	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	\N	71	e1e89f2c-cce1-3c40-b089-4e97a1112f37	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:27.42777+00	2026-11-28 03:56:27.469153+00
87f1e977-7c48-308f-b3cc-e9ddbe34c266	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	{}	31c35d52-c09b-49be-a3a7-fad40b5a86c7	d570d7e7-bf2c-4888-9cb6-5500542e482c	3	d27fa412-c548-4670-a9fc-b9142f45978a	79	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:22.099388+00	2026-11-28 03:56:22.294643+00
8ea0a129-2e18-3564-ae75-663088dc0562	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{30974a57-24f9-34c0-a522-e112f4403926,df800646-edfd-30e4-a36d-968b98be603d}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	be18de47-705c-45e0-906d-69882fb037fa	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	FUNDED	\N	\N	\N	\N	REFUSED	\N	grant-refused	Bevillingen, som ændringen bygger på, er afvist i regnskabet: erstat eller træk bevillingen tilbage først. Bliver den gennemført, gælder ændringen igen af sig selv.	1	2026-11-28 03:56:24.290651+00	2026-11-28 03:56:24.93455+00
90a44e67-aa7d-37a5-8937-9f08f053e190	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	{}	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	104	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	Telemedicin	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:27.713632+00	2026-11-28 03:56:27.754191+00
91e35b94-9507-355f-a61c-c9f6a4ffb725	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	{}	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	157	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	LIVE	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:17.914302+00	2026-11-28 03:56:19.592371+00
97670fe6-6845-3392-b72d-14e3360b45c4	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	fe168732-b5bb-476b-a682-13abf10b5b60	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:24.167531+00	2026-11-28 03:56:24.179097+00
c46eee81-ee5a-3c80-96b6-06833efa2532	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{97670fe6-6845-3392-b72d-14e3360b45c4,6ce6467f-7eb2-30c1-a007-bac4abec9f1e}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	fe168732-b5bb-476b-a682-13abf10b5b60	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:24.272515+00	2026-11-28 03:56:24.737742+00
c5bab08d-e2c4-3e11-a921-0ba28e5d30c5	nordjylland-vest	TO_OPERATION	2025-01-15	nordjylland-vest:politisk	OPEN	{07bebce8-93ff-3615-8a0d-0c7c719b8cc8}	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	3	ee9cd5c8-6848-4f83-a683-0767268f53f6	103	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	\N	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:20.453114+00	2026-11-28 03:56:20.945411+00
d353dfba-c790-3ec9-990c-b3d727d05310	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	CLOSED	{}	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	3	2ae7dd5c-7483-4cdd-bbaa-30eefb659d00	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:30.472225+00	2026-11-28 03:56:30.566524+00
d75ecde7-0177-31c0-8c53-8ba65dc5f981	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	{}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	\N	132	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	APPLIED	CONTAINED	\N	\N	1	2026-11-28 03:56:23.956229+00	2026-11-28 03:56:24.10731+00
dbe4d500-c5ee-3946-a926-9ab0eaef8c38	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	CLOSED	{d353dfba-c790-3ec9-990c-b3d727d05310,e7a5dfb1-fe3c-3510-b831-8b9d27dff0f1}	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	3	2ae7dd5c-7483-4cdd-bbaa-30eefb659d00	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:30.743182+00	2026-11-28 03:56:31.459464+00
e4dc0784-ade5-3b01-8648-5376d7047633	nordjylland-vest	CLOSE	2025-06-12	nordjylland-vest:politisk	OPEN	{3abc1ce7-163a-3a30-997a-912377262bf2}	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	3	ce5e9bca-4841-4052-a92b-2d4cc36e4cd5	84	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	2025-06-30	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:24.223324+00	2026-11-28 03:56:24.246667+00
fe0b9b7b-4169-3cba-b27f-36ab7d17ad6b	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	{}	31c35d52-c09b-49be-a3a7-fad40b5a86c7	d570d7e7-bf2c-4888-9cb6-5500542e482c	3	31da7338-7aff-432d-ae45-594626461828	81	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	\N	\N	\N	\N	\N	APPLIED	CHANGED	\N	\N	1	2026-11-28 03:56:22.408198+00	2026-11-28 03:56:22.503106+00
\.

COPY effect_access (effect, cooperation, sequence, access) FROM stdin;
d353dfba-c790-3ec9-990c-b3d727d05310	midtjylland-randersklyngen	2	CLOSED
dbe4d500-c5ee-3946-a926-9ab0eaef8c38	midtjylland-randersklyngen	2	CLOSED
e6724ec7-b5df-3fe9-ac67-f0d415d9b782	midtjylland-randersklyngen	2	CLOSED
e7a5dfb1-fe3c-3510-b831-8b9d27dff0f1	midtjylland-randersklyngen	2	CLOSED
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/funds	06e210d7-2a6b-475b-b82b-eb9290458b86	funds.effect-refused.v1	2026-11-28 03:59:02.428964+00
/klynge/funds	0cd063ea-9ded-4eaf-a22d-f4d405c4b557	funds.effect-applied.v1	2026-11-28 03:59:02.746292+00
/klynge/funds	4c041207-8eea-4cd8-9958-770bab8f07a0	funds.effect-applied.v1	2026-11-28 03:59:02.359793+00
/klynge/funds	6bd1a16c-baf6-4000-835c-7a004ed7f99c	funds.effect-applied.v1	2026-11-28 03:59:02.29503+00
/klynge/funds	7485f524-3419-4955-bc8e-52c797ea4b66	funds.effect-applied.v1	2026-11-28 03:59:02.159215+00
/klynge/funds	78220a99-c178-4673-b4fd-ba493269e68b	funds.effect-applied.v1	2026-11-28 03:59:02.678248+00
/klynge/funds	8ff2e566-075e-4fc1-8fb1-682b05b37f3c	funds.project-balance-state.v1	2026-11-28 03:59:02.790932+00
/klynge/funds	a10f2804-ade0-45a3-ad23-28e6d8fc6cb7	funds.effect-refused.v1	2026-11-28 03:59:02.179588+00
/klynge/funds	dccdbab5-d226-449b-b162-b3bf281b13c1	funds.effect-applied.v1	2026-11-28 03:59:02.63057+00
/klynge/funds	f73e7258-a7ee-413e-9b2d-a13d2c575efc	funds.effect-applied.v1	2026-11-28 03:59:02.698512+00
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
32	bdd3ea39-5c03-40fc-aa70-97a29d8d4a3a	klynge.projects	syddanmark-sydvestjylland	projects.project-state.v1	8202e8b8-0f20-3807-90c8-cbf686d5c962	{"id":"8202e8b8-0f20-3807-90c8-cbf686d5c962","sequence":1,"cooperation":"syddanmark-sydvestjylland","name":"Kompetenceudvikling på børne- og ungeområdet","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 03:56:27.908045+00	2026-11-28 03:56:27.933414+00
33	9d695640-07c3-4f2f-8182-eca7fd27f7fb	klynge.projects	syddanmark-sydvestjylland	projects.effect-applied.v1	474f5ac7-a981-3d56-9924-33b03e397141	{"id":"474f5ac7-a981-3d56-9924-33b03e397141","sequence":1,"cooperation":"syddanmark-sydvestjylland","result":"changed","entry":null,"on":"2024-08-28"}	2026-11-28 03:56:27.996591+00	2026-11-28 03:56:28.142106+00
34	d3bb2cfa-9422-4546-9fa9-b4951bd435ee	klynge.projects	syddanmark-sydvestjylland	projects.project-state.v1	948c951f-e5a2-3255-85b4-67ac81b14228	{"id":"948c951f-e5a2-3255-85b4-67ac81b14228","sequence":1,"cooperation":"syddanmark-sydvestjylland","name":"Vi rykker sammen om borgeren i den sidste tid","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 03:56:27.997514+00	2026-11-28 03:56:28.142195+00
35	25d627de-ff96-43c9-bfa8-49c50142ba4a	klynge.projects	midtjylland-randersklyngen	projects.effect-applied.v1	4b3d5f58-3599-3f4c-9872-d23d293d9f69	{"id":"4b3d5f58-3599-3f4c-9872-d23d293d9f69","sequence":1,"cooperation":"midtjylland-randersklyngen","result":"changed","entry":null,"on":"2026-10-29"}	2026-11-28 03:56:30.356035+00	2026-11-28 03:56:30.5054+00
36	7a5c52f8-8c51-407b-ba67-4919b19b6eff	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	892049d7-611a-3c84-b4e4-df88403b3255	{"id":"892049d7-611a-3c84-b4e4-df88403b3255","sequence":1,"cooperation":"midtjylland-randersklyngen","name":"Natsygeplejerske på Vej","aliases":[],"phase":"funded","from":null,"until":null,"access":"open"}	2026-11-28 03:56:30.365443+00	2026-11-28 03:56:30.505474+00
37	5106de35-6c46-42c7-9d1c-ea3aaa70573f	klynge.projects	midtjylland-randersklyngen	projects.effect-applied.v1	d353dfba-c790-3ec9-990c-b3d727d05310	{"id":"d353dfba-c790-3ec9-990c-b3d727d05310","sequence":1,"cooperation":"midtjylland-randersklyngen","result":"changed","entry":null,"on":"2026-10-29"}	2026-11-28 03:56:30.574199+00	2026-11-28 03:56:30.629281+00
38	69254c48-2f54-463d-9199-4bc5a516e70d	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":1,"cooperation":"midtjylland-randersklyngen","name":"Tryg Udskrivning","aliases":[],"phase":"proposed","from":null,"until":null,"access":"open"}	2026-11-28 03:56:30.577302+00	2026-11-28 03:56:30.629343+00
39	e1f59f47-313e-4dd0-84eb-594f8d044941	klynge.projects	midtjylland-randersklyngen	projects.effect-applied.v1	dbe4d500-c5ee-3946-a926-9ab0eaef8c38	{"id":"dbe4d500-c5ee-3946-a926-9ab0eaef8c38","sequence":1,"cooperation":"midtjylland-randersklyngen","result":"changed","entry":null,"on":"2026-10-29"}	2026-11-28 03:56:31.459976+00	2026-11-28 03:56:31.636487+00
40	f5603fdf-0682-486a-99ea-e3a72e68dafe	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":2,"cooperation":"midtjylland-randersklyngen","name":"Tryg Udskrivning","aliases":[],"phase":"funded","from":null,"until":null,"access":"open"}	2026-11-28 03:56:31.465105+00	2026-11-28 03:56:31.63656+00
41	cc8c4548-1629-4848-a5ed-1c595c84c4ec	klynge.projects	midtjylland-randersklyngen	projects.project-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":3,"cooperation":"midtjylland-randersklyngen","name":"Tryg Udskrivning","aliases":[],"phase":"funded","from":null,"until":null,"access":"closed"}	2026-11-28 03:57:57.340916+00	2026-11-28 03:57:57.440432+00
\.
SELECT setval(pg_get_serial_sequence('outbox', 'position'), (SELECT max("position") FROM outbox));

COPY project (id, cooperation, whole_name, whole_aliases, whole_phase, whole_from, whole_until, whole_council, whole_working_group, open_name, open_aliases, open_phase, open_from, open_until, open_council, open_working_group, owner, description, sequence, version) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	Sekretariatet	\N	3	4
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	Unge på vej i job og uddannelse	{}	IN_OPERATION	\N	2025-01-15	\N	\N	Unge på vej i job og uddannelse	{}	IN_OPERATION	\N	2025-01-15	\N	\N	\N	\N	2	2
32925253-edbd-3dad-97ba-efba6fb6d5be	syddanmark-sydvestjylland	Akutområdet	{}	FUNDED	\N	\N	\N	\N	Akutområdet	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	Indlæggelse Hjemme	{}	CLOSED	\N	2025-06-30	\N	\N	Indlæggelse Hjemme	{}	CLOSED	\N	2025-06-30	\N	\N	\N	\N	3	3
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	\N	\N	2	2
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	Kompetenceudvikling på børne- og ungeområdet	{}	PROPOSED	\N	\N	\N	\N	Kompetenceudvikling på børne- og ungeområdet	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	Vi rykker sammen om borgeren i den sidste tid	{}	PROPOSED	\N	\N	\N	\N	Vi rykker sammen om borgeren i den sidste tid	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	Telemedicin	{}	PROPOSED	\N	\N	\N	\N	Telemedicin	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	nordjylland-vest	Mobil Sundhedsklinik	{}	PROPOSED	\N	\N	\N	\N	Mobil Sundhedsklinik	{}	PROPOSED	\N	\N	\N	\N	\N	\N	1	1
e1e89f2c-cce1-3c40-b089-4e97a1112f37	syddanmark-sydvestjylland	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	\N	\N	1	1
\.

COPY phase_change (effect, cooperation, step, decided_on, decided_by, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, project, name, aliases, stated_phase, on_date, until_date, council, summary_code, recorded_at) FROM stdin;
07bebce8-93ff-3615-8a0d-0c7c719b8cc8	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	158	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:19.882865+00
215c3bf1-9926-314f-abf2-dc3f5117d4a7	nordjylland-vest	EXTEND	2025-01-15	nordjylland-vest:politisk	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	9b508063-5a0e-40e1-94ff-0e7106fe4062	179	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	\N	2025-06-30	\N	\N	2026-11-28 03:56:21.013359+00
30974a57-24f9-34c0-a522-e112f4403926	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	be18de47-705c-45e0-906d-69882fb037fa	116	c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	Mobil Sundhedsklinik	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:24.200837+00
3abc1ce7-163a-3a30-997a-912377262bf2	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	\N	131	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:23.666286+00
474f5ac7-a981-3d56-9924-33b03e397141	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	132	948c951f-e5a2-3255-85b4-67ac81b14228	Vi rykker sammen om borgeren i den sidste tid	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:27.920798+00
4b2a4e6d-f062-3492-b881-3b839e5be642	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	\N	72	32925253-edbd-3dad-97ba-efba6fb6d5be	Akutområdet	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:27.541071+00
4b3d5f58-3599-3f4c-9872-d23d293d9f69	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	2	\N	45	892049d7-611a-3c84-b4e4-df88403b3255	Natsygeplejerske på Vej	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:30.339775+00
5bdcbc68-4f3b-3210-bcd1-48dafef75c6b	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	\N	133	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:24.121539+00
6b773ce6-159e-3083-adcf-490ec9b9d529	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	159	506a08b9-8c15-39cb-9dc3-4f8873e73a86	Klyngeseminar	{"Klyngeseminar – Faglig strategisk niveau"}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:20.159395+00
7021f635-c278-357d-8597-bcc085787981	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	120	8202e8b8-0f20-3807-90c8-cbf686d5c962	Kompetenceudvikling på børne- og ungeområdet	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:27.831467+00
84a19dca-4390-3ca3-b0bb-15538968851c	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	\N	71	e1e89f2c-cce1-3c40-b089-4e97a1112f37	Kom Trygt Hjem	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:27.383926+00
87f1e977-7c48-308f-b3cc-e9ddbe34c266	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	31c35d52-c09b-49be-a3a7-fad40b5a86c7	d570d7e7-bf2c-4888-9cb6-5500542e482c	3	d27fa412-c548-4670-a9fc-b9142f45978a	79	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:21.977216+00
90a44e67-aa7d-37a5-8937-9f08f053e190	syddanmark-sydvestjylland	REGISTER	2024-08-28	syddanmark-sydvestjylland:fagligt	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	104	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	Telemedicin	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:27.675584+00
91e35b94-9507-355f-a61c-c9f6a4ffb725	nordjylland-vest	REGISTER	2025-01-15	nordjylland-vest:politisk	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	157	4d5b1b1c-5001-34f7-b061-d5c95a854efc	Indlæggelse Hjemme	{}	LIVE	\N	\N	\N	\N	2026-11-28 03:56:17.626828+00
97670fe6-6845-3392-b72d-14e3360b45c4	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	fe168732-b5bb-476b-a682-13abf10b5b60	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:24.161178+00
c46eee81-ee5a-3c80-96b6-06833efa2532	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	fe168732-b5bb-476b-a682-13abf10b5b60	114	77f84d50-734b-3d24-8ae3-890d6bb23e5e	Tryg Hjemkomst	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:24.648969+00
c5bab08d-e2c4-3e11-a921-0ba28e5d30c5	nordjylland-vest	TO_OPERATION	2025-01-15	nordjylland-vest:politisk	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	3	ee9cd5c8-6848-4f83-a683-0767268f53f6	103	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	\N	\N	\N	\N	\N	\N	2026-11-28 03:56:20.393015+00
d353dfba-c790-3ec9-990c-b3d727d05310	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	3	2ae7dd5c-7483-4cdd-bbaa-30eefb659d00	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:30.44423+00
d75ecde7-0177-31c0-8c53-8ba65dc5f981	nordjylland-vest	REGISTER	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	\N	132	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:23.88168+00
dbe4d500-c5ee-3946-a926-9ab0eaef8c38	midtjylland-randersklyngen	REGISTER	2026-10-29	midtjylland-randersklyngen:politisk	OPEN	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	3	2ae7dd5c-7483-4cdd-bbaa-30eefb659d00	101	04abad38-82e0-3674-885e-b7777e0063a8	Tryg Udskrivning	{}	FUNDED	\N	\N	\N	\N	2026-11-28 03:56:31.329931+00
e4dc0784-ade5-3b01-8648-5376d7047633	nordjylland-vest	CLOSE	2025-06-12	nordjylland-vest:politisk	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	3	ce5e9bca-4841-4052-a92b-2d4cc36e4cd5	84	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	\N	\N	2025-06-30	\N	\N	\N	2026-11-28 03:56:24.22149+00
fe0b9b7b-4169-3cba-b27f-36ab7d17ad6b	nordjylland-vest	REGISTER	2023-05-10	nordjylland-vest:politisk	OPEN	31c35d52-c09b-49be-a3a7-fad40b5a86c7	d570d7e7-bf2c-4888-9cb6-5500542e482c	3	31da7338-7aff-432d-ae45-594626461828	81	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	Unge på vej i job og uddannelse	{}	\N	\N	\N	\N	\N	2026-11-28 03:56:22.357423+00
\.

COPY project_balance (project, cooperation, sequence, granted, reserved, spent, access) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	3	24000053	0	1234567	CLOSED
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	1	22000000	0	22000000	OPEN
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	3	107500000	0	106888636	OPEN
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	1	3500000	0	3500000	OPEN
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	1	6000000	0	0	OPEN
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	2	47100000	0	0	OPEN
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	1	30000000	0	15000000	OPEN
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	2	0	0	0	OPEN
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	1	0	133700000	0	OPEN
\.

COPY unknown_event_type (type, events, first_seen_at, last_seen_at) FROM stdin;
funds.season-changed.v1	1	2026-11-28 03:58:07.570607+00	2026-11-28 03:58:07.570607+00
meetings.season-changed.v1	1	2026-11-28 03:58:07.510646+00	2026-11-28 03:58:07.510646+00
\.

COPY withdrawn_effect (id, cooperation) FROM stdin;
7e1f6a52-0d5b-4a8e-9f0e-0c6f0f7f4d01	nordjylland-vest
df800646-edfd-30e4-a36d-968b98be603d	nordjylland-vest
\.
