-- funds-service, schema 102. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
07bebce8-93ff-3615-8a0d-0c7c719b8cc8	nordjylland-vest	1	t
215c3bf1-9926-314f-abf2-dc3f5117d4a7	nordjylland-vest	1	t
30974a57-24f9-34c0-a522-e112f4403926	nordjylland-vest	1	t
3abc1ce7-163a-3a30-997a-912377262bf2	nordjylland-vest	1	t
474f5ac7-a981-3d56-9924-33b03e397141	syddanmark-sydvestjylland	1	t
4b2a4e6d-f062-3492-b881-3b839e5be642	syddanmark-sydvestjylland	1	t
4b3d5f58-3599-3f4c-9872-d23d293d9f69	midtjylland-randersklyngen	1	t
5bdcbc68-4f3b-3210-bcd1-48dafef75c6b	nordjylland-vest	1	t
6b773ce6-159e-3083-adcf-490ec9b9d529	nordjylland-vest	1	t
7021f635-c278-357d-8597-bcc085787981	syddanmark-sydvestjylland	1	t
84a19dca-4390-3ca3-b0bb-15538968851c	syddanmark-sydvestjylland	1	t
87f1e977-7c48-308f-b3cc-e9ddbe34c266	nordjylland-vest	1	t
8ea0a129-2e18-3564-ae75-663088dc0562	nordjylland-vest	1	f
90a44e67-aa7d-37a5-8937-9f08f053e190	syddanmark-sydvestjylland	1	t
91e35b94-9507-355f-a61c-c9f6a4ffb725	nordjylland-vest	1	t
97670fe6-6845-3392-b72d-14e3360b45c4	nordjylland-vest	1	t
c46eee81-ee5a-3c80-96b6-06833efa2532	nordjylland-vest	1	t
c5bab08d-e2c4-3e11-a921-0ba28e5d30c5	nordjylland-vest	1	t
d353dfba-c790-3ec9-990c-b3d727d05310	midtjylland-randersklyngen	1	t
d75ecde7-0177-31c0-8c53-8ba65dc5f981	nordjylland-vest	1	t
dbe4d500-c5ee-3946-a926-9ab0eaef8c38	midtjylland-randersklyngen	1	t
e4dc0784-ade5-3b01-8648-5376d7047633	nordjylland-vest	1	t
fe0b9b7b-4169-3cba-b27f-36ab7d17ad6b	nordjylland-vest	1	t
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 03:57:28.107628+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	allotment-note	981c86fa-b292-4197-9a90-3ce3a730adb3	midtjylland-randersklyngen	{"kind": "allotment-note", "amount": {"amount": 125000.25, "currency": "DKK"}, "reference": "TN-2026-11", "countsFrom": "2026-11-02"}
2	2026-11-28 03:57:28.246284+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	voucher	31d80491-0d75-4fae-aaaa-3b11c6f60c23	midtjylland-randersklyngen	{"kind": "voucher", "amount": {"amount": 12345.67, "currency": "DKK"}, "reference": "Bilag 1001", "countsFrom": "2026-11-05"}
3	2026-11-28 03:57:28.329244+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	voucher	70bc5b62-d597-4663-929c-2c173e3f2cd5	midtjylland-randersklyngen	{"kind": "voucher", "amount": {"amount": 2000.00, "currency": "DKK"}, "reference": "Bilag 1002", "countsFrom": "2026-11-06"}
4	2026-11-28 03:57:28.460808+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	voucher	aaa34376-8874-4871-b440-88ad335063a6	midtjylland-randersklyngen	{"kind": "voucher", "amount": {"amount": 999.99, "currency": "DKK"}, "reference": "Bilag 1003", "countsFrom": "2026-11-06"}
5	2026-11-28 03:57:28.949025+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-reversed	voucher	aaa34376-8874-4871-b440-88ad335063a6	midtjylland-randersklyngen	{"reason": "Bilaget var indtastet to gange"}
6	2026-11-28 03:57:29.066698+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	voucher	cff4664a-efe1-422a-ba09-c58ed5f33af8	nordjylland-vest	{"kind": "voucher", "amount": {"amount": 50000.00, "currency": "DKK"}, "reference": "Bilag 2001", "countsFrom": "2025-02-10"}
7	2026-11-28 03:57:29.268959+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	allotment-note	78be77ed-87f5-46a4-bf8b-76cc1b2795af	syddanmark-sydvestjylland	{"kind": "allotment-note", "amount": {"amount": 900000.00, "currency": "DKK"}, "reference": "TN-2024-01", "countsFrom": "2024-01-10"}
8	2026-11-28 03:58:22.039881+00	7642d8a1-546d-4e67-abb3-3e6537d95ea7	api	closed-entries-read	journal	midtjylland-randersklyngen	midtjylland-randersklyngen	2
9	2026-11-28 03:59:02.110318+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	allotment-note	8d746ea5-5edd-4ad1-927b-0e002643e35d	syddanmark-sydvestjylland	{"kind": "allotment-note", "amount": {"amount": 200000.00, "currency": "DKK"}, "reference": "TN-2024-573", "countsFrom": "2024-01-10"}
10	2026-11-28 03:59:02.267789+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	allotment-note	78088a88-3aa9-431c-af96-7029c7e01c19	syddanmark-sydvestjylland	{"kind": "allotment-note", "amount": {"amount": 100000.00, "currency": "DKK"}, "reference": "TN-2024-563", "countsFrom": "2024-01-10"}
11	2026-11-28 03:59:02.574707+00	1d2917ef-875d-43c7-b90a-2dd7d98730fd	api	note-entered	allotment-note	89d203d1-61d8-4348-b43e-590fec8d9b7f	syddanmark-sydvestjylland	{"kind": "allotment-note", "amount": {"amount": 1000000.00, "currency": "DKK"}, "reference": "TN-2024-1083", "countsFrom": "2024-01-10"}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY claim_document (id, cooperation, sequence, answered, document, meeting, stated_on, access) FROM stdin;
0b81284c-6c71-3188-862e-67b1c23488cb	syddanmark-sydvestjylland	1	8	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2024-08-28	OPEN
336c4aa3-b0f5-3e32-87fb-80152b3e229a	nordjylland-vest	1	3	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	2025-06-12	OPEN
53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	nordjylland-vest	1	3	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	2025-01-15	OPEN
74758c78-3104-3f4b-a684-18ec306eaef2	midtjylland-randersklyngen	2	3	8f5daedc-982c-4d72-afed-b118a71c967e	dac39db0-c722-4340-8ae4-ee11b31ed81c	2026-10-29	OPEN
d3c3e798-4cfb-3460-8dca-775dcc667a20	sjaelland-nykoebing-falster	1	1	7979d00b-35e3-4503-87b3-4c4ed186e1e7	51ae37ed-e557-4bdc-90bc-9927de92b6a4	2023-09-08	OPEN
e70e1b58-8d64-3a4b-a38f-fd72b28cc652	syddanmark-lillebaelt	1	1	b8403c7d-e934-4ade-a594-5cb296553a1f	73307e5b-280a-475f-8803-b28884338cc9	2023-10-13	OPEN
\.

COPY claim (id, document, place, item, line, quantity, party, label, project, period, amount, restates, ledger, explanation, severity) FROM stdin;
88aa5f02-4309-4bf2-91b5-7ed901deb851	0b81284c-6c71-3188-862e-67b1c23488cb	0	2	71	committed	561	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	62785100	t	\N	nothing-booked	note
db92a579-4c48-4304-b914-9a730691e5db	0b81284c-6c71-3188-862e-67b1c23488cb	1	2	71	committed	563	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	1863500	t	\N	nothing-booked	note
b66935be-78e5-4e84-ba5d-79dd083091cf	0b81284c-6c71-3188-862e-67b1c23488cb	2	2	71	committed	575	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	23163100	t	\N	nothing-booked	note
066fbbfb-d7c3-4f2d-9310-4978b3e3e069	0b81284c-6c71-3188-862e-67b1c23488cb	3	2	71	committed	530	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	14481500	t	\N	nothing-booked	note
424a4e4e-3b26-4a3e-9466-1d1e063ab68e	0b81284c-6c71-3188-862e-67b1c23488cb	4	2	71	committed	573	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	27006600	t	\N	nothing-booked	note
d11e49ef-b75b-4872-83d9-9e3a7a43d476	0b81284c-6c71-3188-862e-67b1c23488cb	5	2	71	committed	1083	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	58140000	t	\N	nothing-booked	note
db2794f7-824a-4572-ae39-f80f9613e271	0b81284c-6c71-3188-862e-67b1c23488cb	6	2	71	committed	\N	hele klyngen	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	187440000	t	\N	nothing-booked	note
e528c80f-3b9d-4cb6-8e19-44208cc66456	0b81284c-6c71-3188-862e-67b1c23488cb	7	2	72	committed	561	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	2743700	t	\N	nothing-booked	note
4959ba89-43ce-4457-8b38-157b6070ad92	0b81284c-6c71-3188-862e-67b1c23488cb	8	2	72	committed	563	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	2171200	t	\N	nothing-booked	note
0e0ca29c-862e-43f5-a660-dde825a5b263	0b81284c-6c71-3188-862e-67b1c23488cb	9	2	72	committed	575	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	19418600	t	\N	nothing-booked	note
df13e932-e8c8-437b-8679-3eb8cb78f095	0b81284c-6c71-3188-862e-67b1c23488cb	10	2	72	committed	530	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	12270900	t	\N	nothing-booked	note
bc97726d-ebd8-420b-8931-6f74417991f6	0b81284c-6c71-3188-862e-67b1c23488cb	11	2	72	committed	573	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	22370600	t	\N	nothing-booked	note
f885de53-cbd1-4bae-83c7-86ccdd72f907	0b81284c-6c71-3188-862e-67b1c23488cb	12	2	72	committed	1083	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	135469300	t	\N	nothing-booked	note
a9675e0e-b5fa-487d-b0c8-c0a6a8ecc1af	0b81284c-6c71-3188-862e-67b1c23488cb	13	2	72	committed	\N	hele klyngen	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	194444300	t	\N	nothing-booked	note
f779ba7a-9e20-407d-87ab-5d6ffd250430	0b81284c-6c71-3188-862e-67b1c23488cb	14	2	77	committed	561	\N	\N	\N	65528800	t	0	unexplained	error
984cef48-1dc7-4658-942c-26078d4c183c	0b81284c-6c71-3188-862e-67b1c23488cb	15	2	77	committed	563	\N	\N	\N	4034700	t	0	unexplained	error
6670c45a-558d-40a4-8fc3-75c990bfc4cd	0b81284c-6c71-3188-862e-67b1c23488cb	16	2	77	committed	575	\N	\N	\N	42581700	t	0	unexplained	error
34c60b13-37c1-477e-b20c-6def3962c929	0b81284c-6c71-3188-862e-67b1c23488cb	17	2	77	committed	530	\N	\N	\N	26752400	t	0	unexplained	error
3b97fed8-6569-4aa2-853d-7e80767c6f87	0b81284c-6c71-3188-862e-67b1c23488cb	18	2	77	committed	573	\N	\N	\N	49377200	t	0	unexplained	error
95be501e-688b-47ad-840a-8eceecf5d8b0	0b81284c-6c71-3188-862e-67b1c23488cb	19	2	77	committed	1083	\N	\N	\N	193609300	t	0	unexplained	error
2826c27f-ed2a-4748-bbb3-712675941054	0b81284c-6c71-3188-862e-67b1c23488cb	20	2	77	committed	\N	hele klyngen	\N	\N	381884300	t	0	unexplained	error
2e06290e-c319-4561-9651-1f5674d991f9	0b81284c-6c71-3188-862e-67b1c23488cb	21	2	78	uncommitted	561	\N	\N	\N	91736700	t	90000000	unexplained	error
f282fd72-a3bd-4692-b93a-d7d0cd4eddaf	0b81284c-6c71-3188-862e-67b1c23488cb	22	2	78	uncommitted	563	\N	\N	\N	633000	t	10000000	unexplained	error
a753dcdc-6e46-4af4-92c5-8286d05ecef7	0b81284c-6c71-3188-862e-67b1c23488cb	23	2	78	uncommitted	575	\N	\N	\N	15437800	t	0	unexplained	error
c74bdb7d-5451-4270-8f40-0201c9eba589	0b81284c-6c71-3188-862e-67b1c23488cb	24	2	78	uncommitted	530	\N	\N	\N	9521300	t	0	unexplained	error
6818776c-80c5-4cd2-bd3e-0be0715ab645	0b81284c-6c71-3188-862e-67b1c23488cb	25	2	78	uncommitted	573	\N	\N	\N	18269500	t	20000000	unexplained	error
c2024a55-bb71-4eee-912c-069d2948082f	0b81284c-6c71-3188-862e-67b1c23488cb	26	2	78	uncommitted	1083	\N	\N	\N	137272100	t	100000000	unexplained	error
b04731eb-a301-42a3-83ea-0e6db6dba155	0b81284c-6c71-3188-862e-67b1c23488cb	27	2	78	uncommitted	\N	hele klyngen	\N	\N	272870700	t	220000000	unexplained	error
dcae44ea-fc0c-49c3-b28d-6380932a6bdb	0b81284c-6c71-3188-862e-67b1c23488cb	28	2	118	reserved	\N	hele klyngen	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N	133700000	f	133700000	\N	none
cb83a55d-efc4-4378-971b-af2507504561	0b81284c-6c71-3188-862e-67b1c23488cb	29	2	130	reserved	\N	hele klyngen	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N	47100000	f	47100000	\N	none
5df16079-10a0-47ec-8fdd-96bf549c8a7c	0b81284c-6c71-3188-862e-67b1c23488cb	30	2	142	reserved	\N	hele klyngen	948c951f-e5a2-3255-85b4-67ac81b14228	\N	27000000	f	22000000	unexplained	error
7260b62c-5cab-49c5-b9e1-a3b9bc81bde3	0b81284c-6c71-3188-862e-67b1c23488cb	31	2	68	uncommitted	\N	hele klyngen	\N	\N	272870700	f	220000000	unexplained	error
3e0afeb4-3aa3-4002-b4d0-0fbe05e116c8	0b81284c-6c71-3188-862e-67b1c23488cb	32	2	68	uncommitted	1083	\N	\N	\N	137272100	f	100000000	unexplained	error
8fe94e33-d6d7-4c22-9905-1d0967594b9d	0b81284c-6c71-3188-862e-67b1c23488cb	33	2	68	uncommitted	\N	kommunerne	\N	\N	135598600	f	120000000	unexplained	error
4da3c60f-76f4-4361-9efc-5a83c991c321	336c4aa3-b0f5-3e32-87fb-80152b3e229a	0	4	131	committed	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	90000000	t	107500000	unexplained	error
cccaeddc-d8fe-4d97-9d2d-687d1ca27cf5	336c4aa3-b0f5-3e32-87fb-80152b3e229a	1	4	131	spent	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	108188636	t	106888636	unexplained	error
4b002bd4-0b43-4e32-a4a6-272ddac4eadb	336c4aa3-b0f5-3e32-87fb-80152b3e229a	2	4	132	committed	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
7cc0370b-8735-42b4-a258-e4e177a3a5dd	336c4aa3-b0f5-3e32-87fb-80152b3e229a	3	4	132	spent	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
cbf48342-32be-4d52-bd96-dd60290dfadb	336c4aa3-b0f5-3e32-87fb-80152b3e229a	4	4	133	committed	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
1a66a129-eded-43d8-bd04-a838ef839c1d	336c4aa3-b0f5-3e32-87fb-80152b3e229a	5	4	133	spent	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
553d8e79-9334-48e8-8cb9-954da09b91ba	336c4aa3-b0f5-3e32-87fb-80152b3e229a	6	4	134	committed	\N	hele klyngen	\N	\N	115500000	t	139000000	unexplained	error
673a6f61-2291-40ee-be2e-30073f079603	336c4aa3-b0f5-3e32-87fb-80152b3e229a	7	4	134	spent	\N	hele klyngen	\N	\N	127388638	t	132388636	unexplained	error
c6525184-6492-43cf-8400-47dfdf909963	336c4aa3-b0f5-3e32-87fb-80152b3e229a	8	4	139	received	\N	hele klyngen	\N	\N	177057200	t	177057200	\N	none
8a37074c-c394-4908-b782-4635cdc3e760	336c4aa3-b0f5-3e32-87fb-80152b3e229a	9	4	139	spent	\N	hele klyngen	\N	\N	127388638	t	132388636	unexplained	error
80fce855-2bb9-402a-b175-18b68e58f245	336c4aa3-b0f5-3e32-87fb-80152b3e229a	10	4	139	carriedOver	\N	hele klyngen	\N	\N	49668562	t	49668562	\N	none
9d26a10d-f73b-498e-98a3-c10dfb7eb75c	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	0	4	157	committed	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	90000000	t	107500000	unexplained	error
996bffaf-a15b-4ba3-af7a-c5a6373151cd	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	1	4	157	spent	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	101888636	t	101888636	\N	none
bcb0c8a1-687f-465f-bf89-a029750c0b1d	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	2	4	158	committed	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
a5a2ba8c-ff84-4e63-8ad3-24fd54b9aecf	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	3	4	158	spent	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
405c3349-33cc-4d86-8d13-31f49e7fe16f	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	4	4	159	committed	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
40c9d169-fc6b-46d2-b473-9adaf6739a01	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	5	4	159	spent	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
62191991-81db-4c44-92cc-3f25e93df8af	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	6	4	160	committed	\N	hele klyngen	\N	\N	115500000	t	133000000	unexplained	error
a2a6850c-e555-48fc-b180-f68373e1357f	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	7	4	160	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
4825765b-531f-4df8-a183-2001d8d203fe	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	8	4	169	received	\N	hele klyngen	\N	\N	177057200	t	177057200	\N	none
a13e9d49-ebd4-433f-b4dc-672a75eba82e	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	9	4	169	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
0000c70b-87d9-436d-80c7-0d5b274dbf7d	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	10	4	169	carriedOver	\N	hele klyngen	\N	\N	49668562	t	49668562	\N	none
a92c8a2a-2e65-48d2-accb-966475d85742	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	11	4	196	carriedOver	\N	hele klyngen	\N	\N	49668562	f	49668562	\N	none
bf8ae6bb-2e07-4daf-bad0-1f3bd900137a	53ac4743-44f8-3d5e-a11a-32e5d25d0fdb	12	4	200	uncommitted	\N	hele klyngen	\N	\N	30668562	f	44057200	unexplained	error
d2a8a41f-4d75-4ae4-9534-056a0d17a0e6	74758c78-3104-3f4b-a684-18ec306eaef2	0	2	45	received	1082	\N	\N	\N	60211840	t	60211840	\N	none
14e3c943-6fa3-4fa0-b251-e1b045246f8f	74758c78-3104-3f4b-a684-18ec306eaef2	1	2	45	committed	1082	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	15000000	t	15000000	\N	none
f4f903e9-9001-4d07-a8e1-2dd89e228189	74758c78-3104-3f4b-a684-18ec306eaef2	2	2	45	spent	1082	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	8841275	t	8841275	\N	none
6ec1f084-305d-458d-9384-0fec9ea2cbf2	74758c78-3104-3f4b-a684-18ec306eaef2	3	2	46	received	730	\N	\N	\N	25430615	t	25430615	\N	none
545c3207-40e3-4ba6-a5d9-57439f0166ee	74758c78-3104-3f4b-a684-18ec306eaef2	4	2	46	committed	730	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	6000000	t	6000000	\N	none
9dc48ee1-30c1-4344-a163-4ac06b201267	74758c78-3104-3f4b-a684-18ec306eaef2	5	2	46	spent	730	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3120750	t	3120750	\N	none
1bac9dc7-65ef-455d-af20-598683a51fd0	74758c78-3104-3f4b-a684-18ec306eaef2	6	2	47	received	710	\N	\N	\N	12407785	t	12407785	\N	none
24e78761-2bed-4650-aa2d-604c966f765c	74758c78-3104-3f4b-a684-18ec306eaef2	7	2	47	committed	710	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3000000	t	3000000	\N	none
1f542c89-ec98-49a1-9b56-42ebc068ff35	74758c78-3104-3f4b-a684-18ec306eaef2	8	2	48	received	707	\N	\N	\N	9541120	t	9541120	\N	none
ee4b3f3b-71d1-403d-a1e7-777e9d784d4a	74758c78-3104-3f4b-a684-18ec306eaef2	9	2	48	committed	707	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	2500000	t	2500000	\N	none
43dfbc3e-7ab0-43a0-8d50-20dd408b5a18	74758c78-3104-3f4b-a684-18ec306eaef2	10	2	48	spent	707	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	1264025	t	1264025	\N	none
b9f07da5-c0c2-4f03-99fa-b5be2d3b6e83	74758c78-3104-3f4b-a684-18ec306eaef2	11	2	49	received	706	\N	\N	\N	10958640	t	10958640	\N	none
bf1fd7e2-f2a6-4314-bbd9-958e1dc23d04	74758c78-3104-3f4b-a684-18ec306eaef2	12	2	49	committed	706	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3500000	t	3500000	\N	none
61daa9ea-537f-44a0-9e6f-86e731812ff7	74758c78-3104-3f4b-a684-18ec306eaef2	13	2	49	spent	706	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	1773950	t	1773950	\N	none
f64a4ce7-5d32-4b8f-918f-b4bf2258dd60	74758c78-3104-3f4b-a684-18ec306eaef2	14	2	50	received	\N	hele klyngen	\N	\N	118550000	t	118550000	\N	none
b15ef95a-2af8-4fc5-bd1c-5b8364f46142	74758c78-3104-3f4b-a684-18ec306eaef2	15	2	50	committed	\N	hele klyngen	\N	\N	30000000	t	30000000	\N	none
78533b56-e9fa-49d9-9fdc-5fd6cdaf78fa	74758c78-3104-3f4b-a684-18ec306eaef2	16	2	50	spent	\N	hele klyngen	\N	\N	15000000	t	15000000	\N	none
beea09f7-8173-4c12-8487-cec613aa7da6	d3c3e798-4cfb-3460-8dca-775dcc667a20	0	5	239	received	\N	kommunerne	\N	2022-2023	99275200	t	\N	nothing-booked	note
5075f2f5-7d75-4310-bd60-389cac9c0b3f	d3c3e798-4cfb-3460-8dca-775dcc667a20	1	5	239	received	1085	\N	\N	2022-2023	106517400	t	\N	nothing-booked	note
eecbdb1b-6c08-4704-83fd-124536a07dad	d3c3e798-4cfb-3460-8dca-775dcc667a20	2	5	239	received	\N	hele klyngen	\N	2022-2023	205792600	t	\N	nothing-booked	note
d7bae89d-bceb-4e7a-8005-f294e933ce9d	d3c3e798-4cfb-3460-8dca-775dcc667a20	3	5	240	received	\N	kommunerne	\N	2022-2023	99275200	t	\N	nothing-booked	note
bdb2fc14-773f-4652-a85b-97e736fe4f90	d3c3e798-4cfb-3460-8dca-775dcc667a20	4	5	240	received	1085	\N	\N	2022-2023	106659400	t	\N	nothing-booked	note
5370acbd-8ab7-4c67-bc17-654f9410933f	d3c3e798-4cfb-3460-8dca-775dcc667a20	5	5	240	received	\N	hele klyngen	\N	2022-2023	205934700	t	\N	nothing-booked	note
c87d8b88-4b88-4488-8f46-ceeb95cf9414	d3c3e798-4cfb-3460-8dca-775dcc667a20	6	5	244	received	\N	hele klyngen	\N	\N	406130800	f	\N	nothing-booked	note
728fb3a8-9149-4103-bae3-02a6d3bd828f	d3c3e798-4cfb-3460-8dca-775dcc667a20	7	5	246	committed	\N	hele klyngen	\N	\N	80250000	f	\N	nothing-booked	note
7e87f7fe-0f0c-45f6-8ec4-fee481207f30	d3c3e798-4cfb-3460-8dca-775dcc667a20	8	5	248	uncommitted	\N	hele klyngen	\N	\N	325880800	f	\N	nothing-booked	note
72b3cadc-54b4-441b-9b0f-c486e1acb180	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	0	5	237	received	1083	\N	\N	2022-2023	422600000	t	\N	nothing-booked	note
2bec72d9-6aa9-402f-9172-53d20a71b22d	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	1	5	237	uncommitted	1083	\N	\N	2022-2023	323653300	t	\N	nothing-booked	note
756ca311-1bc9-4523-b35f-47c3a125e1b3	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	2	5	238	received	630	\N	\N	2022-2023	160800000	t	\N	nothing-booked	note
ec7b9a30-bb7e-4db7-9637-35930bcc4ce5	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	3	5	238	uncommitted	630	\N	\N	2022-2023	122732000	t	\N	nothing-booked	note
99241ad2-3c1e-4acf-b2ea-57303727ac49	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	4	5	239	received	607	\N	\N	2022-2023	75000000	t	\N	nothing-booked	note
c67d2d3b-2bcd-4040-b1ea-8710f40c41ac	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	5	5	239	uncommitted	607	\N	\N	2022-2023	57842000	t	\N	nothing-booked	note
185d9340-473b-4c05-9166-f9a4336adcac	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	6	5	240	received	410	\N	\N	2022-2023	54000000	t	\N	nothing-booked	note
f7f960dd-842f-4697-a687-98c2707945d3	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	7	5	240	uncommitted	410	\N	\N	2022-2023	41647100	t	\N	nothing-booked	note
ffd10311-aa43-4413-81c1-ec7fdac27a9b	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	8	5	241	received	621	\N	\N	2022-2023	126500000	t	\N	nothing-booked	note
544f4e58-ab8c-46c8-bb68-7fd5cbe1ab04	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	9	5	241	uncommitted	621	\N	\N	2022-2023	96539400	t	\N	nothing-booked	note
6e6e5876-05d1-4528-8d27-548b99a2355e	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	10	5	245	received	\N	hele klyngen	\N	2022-2023	838900000	t	\N	nothing-booked	note
878784a9-89fe-4633-a510-948111bfb5c8	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	11	5	245	uncommitted	\N	hele klyngen	\N	2022-2023	642413800	t	\N	nothing-booked	note
ee6c6009-d2d6-4d93-90cc-e73a28e92bb5	e70e1b58-8d64-3a4b-a38f-fd72b28cc652	12	5	230	received	\N	hele klyngen	\N	\N	836900000	f	\N	nothing-booked	note
\.

COPY cooperation (id, sequence, name, kind, region, valid_from, valid_to, parties) FROM stdin;
hovedstaden-bornholm	1	Sundhedsklynge Bornholm	health-cluster	1084	2022-07-01	2026-12-31	{400,1084}
hovedstaden-byen	1	Sundhedsklynge Byen	health-cluster	1084	2022-07-01	2026-12-31	{101,147,1084}
hovedstaden-midt	1	Sundhedsklynge Midt, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31	{151,240,190,157,159,163,173,175,230,1084}
hovedstaden-nord	1	Sundhedsklynge Nord, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31	{201,210,250,270,260,217,219,223,1084}
hovedstaden-syd	1	Sundhedsklynge Syd, Region Hovedstaden	health-cluster	1084	2022-07-01	2026-12-31	{165,153,155,161,167,169,183,185,187,1084}
midtjylland-goedstrupklyngen	1	Gødstrupklyngen	health-cluster	1082	2022-07-01	2026-12-31	{657,661,756,665,760,671,1082}
midtjylland-horsensklyngen	1	Horsensklyngen	health-cluster	1082	2022-07-01	2026-12-31	{766,615,727,746,1082}
midtjylland-midtklyngen	1	Midtklyngen	health-cluster	1082	2022-07-01	2026-12-31	{740,779,791,1082}
midtjylland-randersklyngen	1	Randersklyngen	health-cluster	1082	2022-07-01	2026-12-31	{710,707,730,706,1082}
midtjylland-aarhusklyngen	1	Aarhusklyngen	health-cluster	1082	2022-07-01	2026-12-31	{751,741,1082}
nordjylland-midt	1	Sundhedsklynge Midt, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31	{849,851,1081}
nordjylland-nord	1	Sundhedsklynge Nord, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31	{810,813,860,825,1081}
nordjylland-syd	1	Sundhedsklynge Syd, Region Nordjylland	health-cluster	1081	2022-07-01	2026-12-31	{846,840,820,1081}
nordjylland-vest	1	Sundhedsklynge Vest	health-cluster	1081	2022-07-01	2026-12-31	{773,787,1081}
sjaelland-holbaek	1	Sundhedsklynge Holbæk	health-cluster	1085	2022-07-01	2026-12-31	{316,326,350,306,1085}
sjaelland-nykoebing-falster	1	Sundhedsklynge Nykøbing Falster (NFS)	health-cluster	1085	2022-07-01	2026-12-31	{376,360,390,1085}
sjaelland-slagelse	1	Sundhedsklynge Slagelse (NSR)	health-cluster	1085	2022-07-01	2026-12-31	{370,329,330,340,1085}
sjaelland-suh	1	Sundhedsklynge SUH (Køge/Roskilde)	health-cluster	1085	2022-07-01	2026-12-31	{320,253,259,265,269,336,1085}
sundhedsraad-amager-og-vestegnen	1	Sundhedsråd Amager og Vestegnen	health-council	\N	2027-01-01	\N	{167,155,185,165,153,161,169,183,187}
sundhedsraad-fyn	1	Sundhedsråd Fyn	health-council	1083	2027-01-01	\N	{461,420,430,440,482,410,480,450,479,492,1083}
sundhedsraad-horsens	1	Sundhedsråd Horsens	health-council	1082	2027-01-01	\N	{615,766,727,746,1082}
sundhedsraad-hovedstaden	1	Sundhedsråd Hovedstaden	health-council	\N	2027-01-01	\N	{101,147,400}
sundhedsraad-koebenhavns-omegn-nord	1	Sundhedsråd Københavns Omegn Nord	health-council	\N	2027-01-01	\N	{163,151,157,159,173,175,240,190,230}
sundhedsraad-kronjylland	1	Sundhedsråd Kronjylland	health-council	1082	2027-01-01	\N	{730,710,707,706,1082}
sundhedsraad-lillebaelt	1	Sundhedsråd Lillebælt	health-council	1083	2027-01-01	\N	{621,607,630,530,1083}
sundhedsraad-limfjorden	1	Sundhedsråd Limfjorden	health-council	1081	2027-01-01	\N	{851,849,846,773,840,787,820,1081}
sundhedsraad-midt	1	Sundhedsråd Midt	health-council	1082	2027-01-01	\N	{791,779,740,1082}
sundhedsraad-midt-og-vestsjaelland	1	Sundhedsråd Midt- og Vestsjælland	health-council	\N	2027-01-01	\N	{330,316,370,329,340,306,326,350}
sundhedsraad-nordsjaelland	1	Sundhedsråd Nordsjælland	health-council	\N	2027-01-01	\N	{201,210,250,270,260,217,219,223}
sundhedsraad-oestsjaelland-og-oeerne	1	Sundhedsråd Østsjælland og Øerne	health-council	\N	2027-01-01	\N	{259,269,253,265,336,320,390,376,360}
sundhedsraad-soenderjylland	1	Sundhedsråd Sønderjylland	health-council	1083	2027-01-01	\N	{580,510,540,550,1083}
sundhedsraad-sydvestjylland	1	Sundhedsråd Sydvestjylland	health-council	1083	2027-01-01	\N	{561,563,573,575,1083}
sundhedsraad-vendsyssel	1	Sundhedsråd Vendsyssel	health-council	1081	2027-01-01	\N	{860,810,813,825,1081}
sundhedsraad-vestjylland	1	Sundhedsråd Vestjylland	health-council	1082	2027-01-01	\N	{657,661,756,665,760,671,1082}
sundhedsraad-aarhus	1	Sundhedsråd Aarhus	health-council	1082	2027-01-01	\N	{751,741,1082}
syddanmark-fyn	1	Sundhedsklynge Fyn	health-cluster	1083	2022-07-01	2026-12-31	{420,430,440,482,480,450,461,479,492,1083}
syddanmark-lillebaelt	1	Sundhedsklynge Lillebælt	health-cluster	1083	2022-07-01	2026-12-31	{607,621,410,630,530,575,1083}
syddanmark-soenderjylland	1	Sundhedsklynge Sønderjylland	health-cluster	1083	2022-07-01	2026-12-31	{510,540,550,580,1083}
syddanmark-sydvestjylland	1	Sundhedsklynge Sydvestjylland	health-cluster	1083	2022-07-01	2026-12-31	{530,561,563,573,575,1083}
\.

COPY dead_letter (id, topic, partition, kafka_offset, key, type, headers, body, reason, failed_at, replayed_at) FROM stdin;
4ce44076-e0bd-435f-9e4f-dba07f37d4fc	klynge.meetings	4	53	nordjylland-vest	meetings.effect-ordered.v1	{"ce_id": "dda7c424-8f81-4926-b41b-a5e15a6a58d2", "ce_time": "2025-01-20T09:00:00Z", "ce_type": "meetings.effect-ordered.v1", "ce_source": "/klynge/meetings", "ce_subject": "broken", "content-type": "application/json", "ce_specversion": "1.0"}	\\x7b226964223a3137	meetings.effect-ordered.v1 cannot be read: Unexpected end-of-input: expected close marker for Object (start marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1]) (line 1, column 9)	2026-11-28 03:58:08.724079+00	\N
\.

COPY effect_access (effect, cooperation, sequence, access) FROM stdin;
d353dfba-c790-3ec9-990c-b3d727d05310	midtjylland-randersklyngen	2	CLOSED
dbe4d500-c5ee-3946-a926-9ab0eaef8c38	midtjylland-randersklyngen	2	CLOSED
e6724ec7-b5df-3fe9-ac67-f0d415d9b782	midtjylland-randersklyngen	2	CLOSED
e7a5dfb1-fe3c-3510-b831-8b9d27dff0f1	midtjylland-randersklyngen	2	CLOSED
\.

COPY fund (id, cooperation, created_at) FROM stdin;
midtjylland-randersklyngen:cluster	midtjylland-randersklyngen	2026-11-28 03:56:30.876513+00
nordjylland-vest:cluster	nordjylland-vest	2026-11-28 03:56:20.678509+00
syddanmark-sydvestjylland:cluster	syddanmark-sydvestjylland	2026-11-28 03:56:27.91051+00
\.

COPY account (id, fund, book, kind, party, label, period, project, earmark) FROM stdin;
1	nordjylland-vest:cluster	BEVILLING	FREE	\N	hele klyngen	2025	\N	\N
2	nordjylland-vest:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2025	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N
3	nordjylland-vest:cluster	BEVILLING	ALLOTTED	\N	hele klyngen	2025	\N	\N
4	nordjylland-vest:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2025	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N
5	nordjylland-vest:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2025	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N
6	nordjylland-vest:cluster	FORBRUG	RECEIVED	\N	hele klyngen	2025	\N	\N
7	nordjylland-vest:cluster	FORBRUG	UNSPENT	\N	hele klyngen	2025	\N	\N
8	nordjylland-vest:cluster	FORBRUG	SPENT	\N	hele klyngen	2025	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N
9	nordjylland-vest:cluster	FORBRUG	SPENT	\N	hele klyngen	2025	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N
10	nordjylland-vest:cluster	FORBRUG	SPENT	\N	hele klyngen	2025	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N
11	nordjylland-vest:cluster	OVERFOERSEL	CARRIED_FROM	\N	hele klyngen	2025	\N	\N
12	nordjylland-vest:cluster	OVERFOERSEL	CARRIED_TO	\N	hele klyngen	2025	\N	\N
13	nordjylland-vest:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2025	77f84d50-734b-3d24-8ae3-890d6bb23e5e	\N
14	syddanmark-sydvestjylland:cluster	BEVILLING	FREE	1083		2024	\N	\N
15	syddanmark-sydvestjylland:cluster	BEVILLING	FREE	530		2024	\N	\N
16	syddanmark-sydvestjylland:cluster	BEVILLING	FREE	561		2024	\N	\N
17	syddanmark-sydvestjylland:cluster	BEVILLING	FREE	563		2024	\N	\N
18	syddanmark-sydvestjylland:cluster	BEVILLING	FREE	573		2024	\N	\N
19	syddanmark-sydvestjylland:cluster	BEVILLING	FREE	575		2024	\N	\N
20	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	1083		2024	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N
21	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	530		2024	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N
22	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	561		2024	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N
23	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	563		2024	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N
24	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	573		2024	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N
25	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	575		2024	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N
26	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	1083		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
27	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	561		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
28	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	563		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
29	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	573		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
30	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	1083		2024	948c951f-e5a2-3255-85b4-67ac81b14228	\N
31	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	530		2024	948c951f-e5a2-3255-85b4-67ac81b14228	\N
32	syddanmark-sydvestjylland:cluster	BEVILLING	RESERVED	575		2024	948c951f-e5a2-3255-85b4-67ac81b14228	\N
33	midtjylland-randersklyngen:cluster	BEVILLING	ALLOTTED	1082		2026	\N	\N
34	midtjylland-randersklyngen:cluster	BEVILLING	ALLOTTED	706		2026	\N	\N
35	midtjylland-randersklyngen:cluster	BEVILLING	ALLOTTED	707		2026	\N	\N
36	midtjylland-randersklyngen:cluster	BEVILLING	ALLOTTED	710		2026	\N	\N
37	midtjylland-randersklyngen:cluster	BEVILLING	ALLOTTED	730		2026	\N	\N
38	midtjylland-randersklyngen:cluster	BEVILLING	FREE	1082		2026	\N	\N
39	midtjylland-randersklyngen:cluster	BEVILLING	FREE	706		2026	\N	\N
40	midtjylland-randersklyngen:cluster	BEVILLING	FREE	707		2026	\N	\N
41	midtjylland-randersklyngen:cluster	BEVILLING	FREE	710		2026	\N	\N
42	midtjylland-randersklyngen:cluster	BEVILLING	FREE	730		2026	\N	\N
43	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	1082		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
44	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	706		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
45	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	707		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
46	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	710		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
47	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	730		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
48	midtjylland-randersklyngen:cluster	FORBRUG	RECEIVED	1082		2026	\N	\N
49	midtjylland-randersklyngen:cluster	FORBRUG	RECEIVED	706		2026	\N	\N
50	midtjylland-randersklyngen:cluster	FORBRUG	RECEIVED	707		2026	\N	\N
51	midtjylland-randersklyngen:cluster	FORBRUG	RECEIVED	710		2026	\N	\N
52	midtjylland-randersklyngen:cluster	FORBRUG	RECEIVED	730		2026	\N	\N
53	midtjylland-randersklyngen:cluster	FORBRUG	UNSPENT	1082		2026	\N	\N
54	midtjylland-randersklyngen:cluster	FORBRUG	UNSPENT	706		2026	\N	\N
55	midtjylland-randersklyngen:cluster	FORBRUG	UNSPENT	707		2026	\N	\N
56	midtjylland-randersklyngen:cluster	FORBRUG	UNSPENT	710		2026	\N	\N
57	midtjylland-randersklyngen:cluster	FORBRUG	UNSPENT	730		2026	\N	\N
58	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	1082		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
59	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	706		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
60	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	707		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
61	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	730		2026	892049d7-611a-3c84-b4e4-df88403b3255	\N
62	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	1082		2026	04abad38-82e0-3674-885e-b7777e0063a8	\N
63	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	706		2026	04abad38-82e0-3674-885e-b7777e0063a8	\N
64	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	707		2026	04abad38-82e0-3674-885e-b7777e0063a8	\N
65	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	710		2026	04abad38-82e0-3674-885e-b7777e0063a8	\N
66	midtjylland-randersklyngen:cluster	BEVILLING	COMMITTED	730		2026	04abad38-82e0-3674-885e-b7777e0063a8	\N
67	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	730		2026	04abad38-82e0-3674-885e-b7777e0063a8	\N
68	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	1082		2026	\N	\N
69	midtjylland-randersklyngen:cluster	FORBRUG	SPENT	707		2026	\N	\N
70	syddanmark-sydvestjylland:cluster	BEVILLING	ALLOTTED	561		2024	\N	\N
71	syddanmark-sydvestjylland:cluster	FORBRUG	RECEIVED	561		2024	\N	\N
72	syddanmark-sydvestjylland:cluster	FORBRUG	UNSPENT	561		2024	\N	\N
73	syddanmark-sydvestjylland:cluster	BEVILLING	ALLOTTED	573		2024	\N	\N
74	syddanmark-sydvestjylland:cluster	FORBRUG	RECEIVED	573		2024	\N	\N
75	syddanmark-sydvestjylland:cluster	FORBRUG	UNSPENT	573		2024	\N	\N
76	syddanmark-sydvestjylland:cluster	BEVILLING	ALLOTTED	563		2024	\N	\N
77	syddanmark-sydvestjylland:cluster	FORBRUG	RECEIVED	563		2024	\N	\N
78	syddanmark-sydvestjylland:cluster	FORBRUG	UNSPENT	563		2024	\N	\N
79	syddanmark-sydvestjylland:cluster	BEVILLING	ALLOTTED	1083		2024	\N	\N
80	syddanmark-sydvestjylland:cluster	BEVILLING	COMMITTED	1083		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
81	syddanmark-sydvestjylland:cluster	BEVILLING	COMMITTED	561		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
82	syddanmark-sydvestjylland:cluster	BEVILLING	COMMITTED	563		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
83	syddanmark-sydvestjylland:cluster	BEVILLING	COMMITTED	573		2024	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N
84	syddanmark-sydvestjylland:cluster	FORBRUG	RECEIVED	1083		2024	\N	\N
85	syddanmark-sydvestjylland:cluster	FORBRUG	UNSPENT	1083		2024	\N	\N
\.
SELECT setval(pg_get_serial_sequence('account', 'id'), (SELECT max("id") FROM account));

COPY account_balance (account, balance, floor) FROM stdin;
1	38057200	\N
2	107500000	0
3	-177057200	\N
4	22000000	0
5	3500000	0
6	-177057200	\N
7	44668564	\N
8	22000000	0
9	106888636	0
10	3500000	0
11	-49668562	\N
12	49668562	\N
13	6000000	0
14	20000000	\N
15	-2000000	\N
16	15800000	\N
17	9400000	\N
18	2000000	\N
19	-6000000	\N
20	50000000	0
21	2000000	0
22	69200000	0
23	500000	0
24	6000000	0
25	6000000	0
26	0	0
27	0	0
28	0	0
29	0	0
30	0	0
31	0	0
32	0	0
33	-60211840	\N
34	-10958640	\N
35	-9541120	\N
36	-12407785	\N
37	-37930640	\N
38	33211813	\N
39	5058635	\N
40	5121116	\N
41	7007780	\N
42	26650628	\N
43	15000000	0
44	3500000	0
45	2500000	0
46	3000000	0
47	6000000	0
48	-60211840	\N
49	-10958640	\N
50	-9541120	\N
51	-12407785	\N
52	-37930640	\N
53	51170565	\N
54	9184690	\N
55	8277095	\N
56	12407785	\N
57	33575323	\N
58	8841275	0
59	1773950	0
60	1264025	0
61	3120750	0
62	12000027	0
63	2400005	0
64	1920004	0
65	2400005	0
66	5280012	0
67	1234567	0
68	200000	0
69	0	0
70	-90000000	\N
71	-90000000	\N
72	90000000	\N
73	-20000000	\N
74	-20000000	\N
75	20000000	\N
76	-10000000	\N
77	-10000000	\N
78	10000000	\N
79	-100000000	\N
80	30000000	0
81	5000000	0
82	100000	0
83	12000000	0
84	-100000000	\N
85	100000000	\N
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
1d2917ef-875d-43c7-b90a-2dd7d98730fd	175dcc2e-1fce-40f8-93df-fde4e0f6e354	6e38b0853cbb1a168b79110566d7d1a97aeb714b6c56ff472b0b96e692288a88	201	http://localhost:8391/api/funds/v1/notes/89d203d1-61d8-4348-b43e-590fec8d9b7f	{"id":"89d203d1-61d8-4348-b43e-590fec8d9b7f","cooperation":"syddanmark-sydvestjylland","kind":"allotment-note","party":"1083","label":null,"period":"2024","project":null,"amount":{"amount":1000000.00,"currency":"DKK"},"countsFrom":"2024-01-10","reference":"TN-2024-1083","state":"booked","entry":"d51a0b58-1899-42d9-b6ed-065e3389ced9","warning":null,"actor":"1d2917ef-875d-43c7-b90a-2dd7d98730fd","enteredAt":"2026-11-28T03:59:02.391835Z","reversedBy":null,"reversalReason":null}	2026-11-28 03:59:02.370212+00
1d2917ef-875d-43c7-b90a-2dd7d98730fd	6251d3d6-1dd9-4528-bd23-bdb2239b309f	57d4b536674b7f5c18a9cbc92b6ca73394673125452e86ff86e3ac3971e0c010	201	http://localhost:8391/api/funds/v1/notes/78088a88-3aa9-431c-af96-7029c7e01c19	{"id":"78088a88-3aa9-431c-af96-7029c7e01c19","cooperation":"syddanmark-sydvestjylland","kind":"allotment-note","party":"563","label":null,"period":"2024","project":null,"amount":{"amount":100000.00,"currency":"DKK"},"countsFrom":"2024-01-10","reference":"TN-2024-563","state":"booked","entry":"76397beb-76a0-4ae8-b857-2a40498473ca","warning":null,"actor":"1d2917ef-875d-43c7-b90a-2dd7d98730fd","enteredAt":"2026-11-28T03:59:02.238487Z","reversedBy":null,"reversalReason":null}	2026-11-28 03:59:02.236673+00
1d2917ef-875d-43c7-b90a-2dd7d98730fd	87cc3bc0-648c-4892-8a88-ecab0099432f	ba9a700f71585719e5f8684a12a8a100a6dbca60456c40cfbfb4939c33b10ae3	201	http://localhost:8391/api/funds/v1/notes/78be77ed-87f5-46a4-bf8b-76cc1b2795af	{"id":"78be77ed-87f5-46a4-bf8b-76cc1b2795af","cooperation":"syddanmark-sydvestjylland","kind":"allotment-note","party":"561","label":null,"period":"2024","project":null,"amount":{"amount":900000.00,"currency":"DKK"},"countsFrom":"2024-01-10","reference":"TN-2024-01","state":"booked","entry":"41624776-0150-4d23-a6ab-5b6c1faef289","warning":null,"actor":"1d2917ef-875d-43c7-b90a-2dd7d98730fd","enteredAt":"2026-11-28T03:57:29.184937Z","reversedBy":null,"reversalReason":null}	2026-11-28 03:57:29.183278+00
1d2917ef-875d-43c7-b90a-2dd7d98730fd	8dfc0118-c3f1-4f23-9404-5a708046630c	17604e77361588bcc26290322e9c284627b8dbb40ea8fc7c3e4bda11f4205372	201	http://localhost:8391/api/funds/v1/notes/cff4664a-efe1-422a-ba09-c58ed5f33af8	{"id":"cff4664a-efe1-422a-ba09-c58ed5f33af8","cooperation":"nordjylland-vest","kind":"voucher","party":null,"label":"hele klyngen","period":"2025","project":"4d5b1b1c-5001-34f7-b061-d5c95a854efc","amount":{"amount":50000.00,"currency":"DKK"},"countsFrom":"2025-02-10","reference":"Bilag 2001","state":"booked","entry":"c8f40fcc-d0f5-488a-8032-9374150647ce","warning":null,"actor":"1d2917ef-875d-43c7-b90a-2dd7d98730fd","enteredAt":"2026-11-28T03:57:29.030378Z","reversedBy":null,"reversalReason":null}	2026-11-28 03:57:29.022987+00
1d2917ef-875d-43c7-b90a-2dd7d98730fd	fcb2866d-8ab4-42c5-955a-faa3f5fed4fb	11662dc0899501e96244949ee2f8f8158d24b7f2b1fbf35a9187ccc9433f2188	201	http://localhost:8391/api/funds/v1/notes/8d746ea5-5edd-4ad1-927b-0e002643e35d	{"id":"8d746ea5-5edd-4ad1-927b-0e002643e35d","cooperation":"syddanmark-sydvestjylland","kind":"allotment-note","party":"573","label":null,"period":"2024","project":null,"amount":{"amount":200000.00,"currency":"DKK"},"countsFrom":"2024-01-10","reference":"TN-2024-573","state":"booked","entry":"844f91a2-2c63-4794-8c2d-37155915b7d9","warning":null,"actor":"1d2917ef-875d-43c7-b90a-2dd7d98730fd","enteredAt":"2026-11-28T03:59:02.085813Z","reversedBy":null,"reversalReason":null}	2026-11-28 03:59:02.079208+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/meetings	4d8abd34-49ca-482f-9b1e-b64274e010dd	meetings.effect-withdrawn.v1	2026-11-28 03:58:07.421476+00
/klynge/meetings	757bd93e-a287-4162-931c-04d0c591a640	meetings.effect-withdrawn.v1	2026-11-28 03:58:21.257926+00
/klynge/meetings	7942b33c-2c6c-4ae8-8c01-76ff999a6eab	meetings.effect-ordered.v1	2026-11-28 03:57:55.081067+00
/klynge/meetings	7a93d721-10f7-432a-b766-d9d79e8e2a33	meetings.figures-submitted.v1	2026-11-28 03:57:57.784351+00
/klynge/meetings	99118c27-28c1-4d77-a9b6-e4218e59bb0f	meetings.effect-ordered.v1	2026-11-28 03:57:55.790392+00
/klynge/meetings	c86b5c73-dc3e-4794-8deb-36ae442c9d59	meetings.access-changed.v1	2026-11-28 03:57:57.345355+00
/klynge/projects	69254c48-2f54-463d-9199-4bc5a516e70d	projects.project-state.v1	2026-11-28 03:56:31.267525+00
/klynge/projects	cc8c4548-1629-4848-a5ed-1c595c84c4ec	projects.project-state.v1	2026-11-28 03:57:57.469846+00
/klynge/projects	e1f59f47-313e-4dd0-84eb-594f8d044941	projects.effect-applied.v1	2026-11-28 03:56:31.643998+00
/klynge/projects	f5603fdf-0682-486a-99ea-e3a72e68dafe	projects.project-state.v1	2026-11-28 03:56:31.656949+00
\.

COPY journal_entry (id, cooperation, fund, "position", cause_type, cause_id, after_reversal, reverses, reason, actor, effective_on, recorded_at, access, transfers_digest, hash_version, salt, previous_digest, digest) FROM stdin;
06d865e0-c712-4f25-aae9-29a155b4b1f9	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	1	effect	abb3ddcf-6d77-39ed-b91b-361e2fef0217	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 03:56:27.91051+00	OPEN	4ea589da7844b0a2526dfb1b6bc5d1915f3da1b7c918d3e8a6cd87ae05f93297	1	42754f85e95c3882e11f137dde8a85af	\N	d08df4899ad34444dcd7f7bf4a0dce2d62db78eb76be407f721709ac766c2854
07e01954-97d3-4dc8-9ab5-ee110b0bec75	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	1	opening	94ff7eaf-331a-3f1c-96ec-b38b2087d92e	\N	\N	\N	midtjylland-randersklyngen:politisk	2026-10-14	2026-11-28 03:56:30.876513+00	OPEN	1302c75e74c4aabba647ae82082f3e768b93f128668df968c3fa0c0ce066b6a2	1	6cc92ce72dd462a13bfa933865daf1c9	\N	8c48f6221c876db8ae57a94cc4316465389ac86e3c0107b2d22b8ae8eac7b248
15e1dfef-309a-4e2e-929f-8b5a5def6609	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	3	effect	0bbce5d6-8cd0-393b-b718-36a7eda1ad8e	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 03:56:28.583201+00	OPEN	161b2ac3ebea8a7ba49cbbe0bf312ec7242e64af229e2e3b9f8c042fe572cb71	1	bdc2f35a08854341e191f725b399cbe4	61ce1669aafe0e2e97ab341e3f10e4477a33984140890e7fea244c8996ced121	42f48130448e9f95a569b1fe280b73c72c8fbb8ef65fb16bcd3a92ca403ecd94
41624776-0150-4d23-a6ab-5b6c1faef289	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	4	allotment-note	78be77ed-87f5-46a4-bf8b-76cc1b2795af	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2024-01-10	2026-11-28 03:57:29.183097+00	OPEN	7d667981e55d92cc5be08a885f84d4f02798b5dc3b1ee9711ac07c1f84631ee0	1	19819176a9baa3111ceaac6f519f64be	42f48130448e9f95a569b1fe280b73c72c8fbb8ef65fb16bcd3a92ca403ecd94	0363a6ae86c53ce9ac55da9f77d1db7d62a28060d687b239f3dc815dd6e5dbf2
582dd90d-25d1-443a-9425-1a8c2972fcb0	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	6	voucher	aaa34376-8874-4871-b440-88ad335063a6	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-06	2026-11-28 03:57:28.424848+00	OPEN	ee92a7e7c5ef129e8291908787a037bd850d5c379101455cd3e95f31a1f86688	1	eaa2002b3febfe64aee529bee0938dc7	7d4abfa93761816feec559c615c29606de5b3d337cd4176a2dd00ae86eae1772	c22bcaf3d3992b691b2b436d30266c343ee834c9e9594423b00772566fb5aecc
62769bcf-e76d-4621-b7b6-0b0d31ae9aa6	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	2	effect	37728584-82e2-39ae-8a02-5f013c7b2e35	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 03:56:28.22212+00	OPEN	f9e62037b69b1d06675420d557aa99e807af407076da63d8347270899be90c14	1	e73a594815c4b4772c47eaeee5f66888	d08df4899ad34444dcd7f7bf4a0dce2d62db78eb76be407f721709ac766c2854	61ce1669aafe0e2e97ab341e3f10e4477a33984140890e7fea244c8996ced121
65d9aa05-e210-4a44-b025-7dbf5ea8c19f	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	2	effect	e7a5dfb1-fe3c-3510-b831-8b9d27dff0f1	\N	\N	\N	midtjylland-randersklyngen:politisk	2026-10-29	2026-11-28 03:56:31.119115+00	OPEN	037f9d2efdd5be428e331d41ac08869d4e09b3e41d8829abf836fe61e8572c89	1	43993a6da10275a760af8804908ac2d9	8c48f6221c876db8ae57a94cc4316465389ac86e3c0107b2d22b8ae8eac7b248	c984ec574137dbf7daae6edd7fd21c084213a65527e50e3bd5a8dd1c0be7b20d
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	nordjylland-vest	nordjylland-vest:cluster	2	opening	898708d7-e148-35c7-89c9-34a095bb453b	\N	\N	\N	nordjylland-vest:politisk	2025-01-15	2026-11-28 03:56:21.615844+00	OPEN	5c9efe346db7f48905808fb50bf58f05a14aadb001d1ba934133a08233800e14	1	3e50516c5982828d391ac8be25b00ad7	14a0ae18727d094fd5d38a7c4b07469e0c60eef86b0b133b44d7b6fa647126da	8630c212f1cb820221e1e33ebf56d7a9a7af28407989129e85997ce8093c763d
76397beb-76a0-4ae8-b857-2a40498473ca	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	7	allotment-note	78088a88-3aa9-431c-af96-7029c7e01c19	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2024-01-10	2026-11-28 03:59:02.236507+00	OPEN	0d6b1f52485e78cc80f1560fc806c5bb150d67011884786dba1a36845d25dfd8	1	6384a8da2ab540d1dacd3141a3013114	41ecee966aa9939c0a7a1591da796955f58d938160f46f93ddd1e786ddca1641	d2de658b913fa3769a3688303c517b9e38ac06e8bae477316f0cc93a816bae1b
844f91a2-2c63-4794-8c2d-37155915b7d9	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	6	allotment-note	8d746ea5-5edd-4ad1-927b-0e002643e35d	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2024-01-10	2026-11-28 03:59:02.079004+00	OPEN	174f33dea422cb063a31fd1d5a4e9dcef21a3bd4a3e86d07582cf67dd9b39717	1	3b673597e4de2ba8edd18f819332d242	8576dd6d511e685bf8b7b504f93970e435e7eef74ca542a6aacaa3d186ac6780	41ecee966aa9939c0a7a1591da796955f58d938160f46f93ddd1e786ddca1641
88e001e3-3ad9-46fc-9dca-56d5a7a56089	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	4	voucher	31d80491-0d75-4fae-aaaa-3b11c6f60c23	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-05	2026-11-28 03:57:28.219392+00	OPEN	f43b9b18fe1066cd485cb2454ee4ca3c8ccdec2a68605fe6b3f1919f44754136	1	06d09e2355a506f70d20892714e5faff	1a2acb44d6a340ff16d5efc4abfd866e887ebb5e75d3028ac2053a12a9340aaf	a6ca9a12fbccd2aa8eb2fdad7a59081f33d0f9091c96cc80583503cd10ca797f
c6fab901-1bcb-4071-adc9-9235acf2143d	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	9	effect	cdaf8d98-4007-440b-8426-1ffa3e44ea5e	\N	\N	\N	syddanmark-sydvestjylland:politisk	2024-10-02	2026-11-28 03:59:02.369885+00	OPEN	d95f85e29200f8c858d3df57e278990e759752db1393a60535e6b23d491f0b6f	1	b4f381f9342eb72403b9144f188927c5	2953c03c67279cc43e5554ca5ef8886a0b6090876a956077f0a65defe4f2eab7	c6155a11aa7ccdfad693d826f0353c74f68bfb2a8833f700326a5d1188ebba9c
c8f40fcc-d0f5-488a-8032-9374150647ce	nordjylland-vest	nordjylland-vest:cluster	4	voucher	cff4664a-efe1-422a-ba09-c58ed5f33af8	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2025-02-10	2026-11-28 03:57:29.022721+00	OPEN	192dd635c09b46ecea3cea5a338994eae7e2fa06c77f2ef1ab06590cda244253	1	54e23ca187696ffb92a61e5b4f08615c	ded2264222cb03e79e043ba0cf6064f9010435d38bdb533854faa9e4a8439bef	74a3fd878202b0d764eda1ddc72647a3f0f2d0b7f64ab2e5ccbddbd27d3ca0a8
d3ddd892-2503-49e2-8f72-22b4bd55fb1e	nordjylland-vest	nordjylland-vest:cluster	1	effect	73fbe614-53e5-3f72-bc72-b0b9a3da970e	\N	\N	\N	nordjylland-vest:politisk	2025-01-15	2026-11-28 03:56:20.678509+00	OPEN	a459a29083d058cbd9a8bcf15704cf62c5755c20fd9c080714df35d81521af39	1	3fe372d7ded2488a22782a0d8c02f66d	\N	14a0ae18727d094fd5d38a7c4b07469e0c60eef86b0b133b44d7b6fa647126da
d51a0b58-1899-42d9-b6ed-065e3389ced9	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	8	allotment-note	89d203d1-61d8-4348-b43e-590fec8d9b7f	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2024-01-10	2026-11-28 03:59:02.369885+00	OPEN	4e2c5ccb28790e6ad688b05653fe81f0040ea59c925f3b53dc2b5bc84d8d6552	1	05faff1f430c5cbc732f9eda21f84e29	d2de658b913fa3769a3688303c517b9e38ac06e8bae477316f0cc93a816bae1b	2953c03c67279cc43e5554ca5ef8886a0b6090876a956077f0a65defe4f2eab7
d98b5834-c2fd-4a18-b3b9-cec81bfe82b2	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	5	effect	4a0a7602-30e0-40ca-b29a-5117354cae27	\N	\N	\N	syddanmark-sydvestjylland:politisk	2024-10-02	2026-11-28 03:57:55.788911+00	OPEN	92a3e0ab47d5279397d5ab0e032fad36aabc37ad80fefc95b159f92e6c3fd7f2	1	19589f272e1e2231a9d4404adc031c62	0363a6ae86c53ce9ac55da9f77d1db7d62a28060d687b239f3dc815dd6e5dbf2	8576dd6d511e685bf8b7b504f93970e435e7eef74ca542a6aacaa3d186ac6780
df8f36cc-484d-4c48-95e6-d1968bfe1849	nordjylland-vest	nordjylland-vest:cluster	3	effect	6ce6467f-7eb2-30c1-a007-bac4abec9f1e	\N	\N	\N	nordjylland-vest:politisk	2025-06-12	2026-11-28 03:56:24.441112+00	OPEN	e56fbf95853a7875ab39afab74aa8a2dd34ef69636347aa02ee40e9797227e62	1	a84b9adf08b927198468f8034c8a9d07	8630c212f1cb820221e1e33ebf56d7a9a7af28407989129e85997ce8093c763d	ded2264222cb03e79e043ba0cf6064f9010435d38bdb533854faa9e4a8439bef
eeb1116e-b6f4-4029-9149-abd5a50279e4	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	7	reversal	582dd90d-25d1-443a-9425-1a8c2972fcb0	\N	582dd90d-25d1-443a-9425-1a8c2972fcb0	Bilaget var indtastet to gange	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-06	2026-11-28 03:57:28.910593+00	OPEN	fc5f7f7999bee6105864f63a8199c57f9a6df7a46f2f5b74302ff670a9967f93	1	182ad1bf7fd7ea9e3d3b37092737c623	c22bcaf3d3992b691b2b436d30266c343ee834c9e9594423b00772566fb5aecc	a717f38fa44e66dd222de5423cb5db16946544312498490415a01db62efb8d87
f4895ab9-2c8a-46ad-b4a2-64c6b6d3a59b	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	5	voucher	70bc5b62-d597-4663-929c-2c173e3f2cd5	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-06	2026-11-28 03:57:28.301495+00	OPEN	e705de686ab27dcff16336caccc97128472dbd687dd9f2690b4d15e1abd333bd	1	ab65919645836d80d406163c2deef293	a6ca9a12fbccd2aa8eb2fdad7a59081f33d0f9091c96cc80583503cd10ca797f	7d4abfa93761816feec559c615c29606de5b3d337cd4176a2dd00ae86eae1772
f59a1929-25cc-492e-a6f1-af3a3f084496	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	3	allotment-note	981c86fa-b292-4197-9a90-3ce3a730adb3	\N	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-02	2026-11-28 03:57:28.07204+00	OPEN	325f91ef987f073aaf4737b33918868da6525597abfb63f15a84c0ae5c4eb847	1	b2056718f56ffccffe822c16cc1850da	c984ec574137dbf7daae6edd7fd21c084213a65527e50e3bd5a8dd1c0be7b20d	1a2acb44d6a340ff16d5efc4abfd866e887ebb5e75d3028ac2053a12a9340aaf
\.

COPY effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at, withdrawn_at, state, waiting, result, entry, counts_from, reason, missing, advice, warning, sequence, answered_at) FROM stdin;
0bbce5d6-8cd0-393b-b718-36a7eda1ad8e	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{474f5ac7-a981-3d56-9924-33b03e397141}	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	132	{"key": null, "label": null, "party": null, "amount": {"amount": 220000.0, "currency": "DKK"}, "period": null, "shares": [{"party": "530", "amount": {"amount": 75000.0, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 95000.0, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 50000.0, "currency": "DKK"}}], "project": "948c951f-e5a2-3255-85b4-67ac81b14228"}	2026-11-28 03:56:28.576914+00	\N	APPLIED	{}	reserved	15e1dfef-309a-4e2e-929f-8b5a5def6609	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det, selv om der mangler 250.000,00 kr.	2	2026-11-28 03:59:02.484657+00
37728584-82e2-39ae-8a02-5f013c7b2e35	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{7021f635-c278-357d-8597-bcc085787981}	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	120	{"key": null, "label": null, "party": null, "amount": {"amount": 471000.0, "currency": "DKK"}, "period": null, "shares": [{"party": "573", "amount": {"amount": 120000.0, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 1000.0, "currency": "DKK"}}, {"party": "561", "amount": {"amount": 50000.0, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 300000.0, "currency": "DKK"}}], "project": "8202e8b8-0f20-3807-90c8-cbf686d5c962"}	2026-11-28 03:56:28.472883+00	\N	APPLIED	{}	reserved	62769bcf-e76d-4621-b7b6-0b0d31ae9aa6	2024-08-28	\N	\N	\N	\N	5	2026-11-28 03:59:02.481064+00
3b9411d5-e666-3c3a-8d4d-beef41d6081c	syddanmark-lillebaelt	frame	2023-10-13	syddanmark-lillebaelt:politisk	t	\N	{}	OPEN	b8403c7d-e934-4ade-a594-5cb296553a1f	73307e5b-280a-475f-8803-b28884338cc9	4	c64f31df-4858-4aa8-b17a-b0bd9d0b3dec	200	{"key": null, "body": "syddanmark-lillebaelt:fagligt", "amount": {"amount": 1500000.0, "currency": "DKK"}, "purpose": "Ramme efter punkt 4"}	2026-11-28 03:56:26.143598+00	\N	APPLIED	{}	changed	\N	2023-10-13	\N	\N	\N	\N	1	2026-11-28 03:56:26.149128+00
4a0a7602-30e0-40ca-b29a-5117354cae27	syddanmark-sydvestjylland	release	2024-10-02	syddanmark-sydvestjylland:politisk	t	\N	{}	OPEN	\N	04eaecc9-c460-432e-8747-f503bfaa65ef	1	77444748-5e95-4238-928a-6453c67bcb52	\N	{"amount": {"amount": 220000.0, "currency": "DKK"}, "shares": [{"party": "530", "amount": {"amount": 75000.0, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 95000.0, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 50000.0, "currency": "DKK"}}], "project": "948c951f-e5a2-3255-85b4-67ac81b14228", "reservation": "0bbce5d6-8cd0-393b-b718-36a7eda1ad8e"}	2026-11-28 03:57:56.689043+00	\N	APPLIED	{}	booked	d98b5834-c2fd-4a18-b3b9-cec81bfe82b2	2024-10-02	\N	\N	\N	\N	1	2026-11-28 03:57:57.178589+00
6ce6467f-7eb2-30c1-a007-bac4abec9f1e	nordjylland-vest	grant	2025-06-12	nordjylland-vest:politisk	t	\N	{97670fe6-6845-3392-b72d-14e3360b45c4}	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	fe168732-b5bb-476b-a682-13abf10b5b60	114	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 60000.0, "currency": "DKK"}, "period": null, "shares": null, "project": "77f84d50-734b-3d24-8ae3-890d6bb23e5e"}	2026-11-28 03:56:23.941145+00	\N	APPLIED	{}	booked	df8f36cc-484d-4c48-95e6-d1968bfe1849	2025-06-12	\N	\N	\N	\N	1	2026-11-28 03:56:24.522044+00
73fbe614-53e5-3f72-bc72-b0b9a3da970e	nordjylland-vest	supplement	2025-01-15	nordjylland-vest:politisk	t	\N	{91e35b94-9507-355f-a61c-c9f6a4ffb725}	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	9b508063-5a0e-40e1-94ff-0e7106fe4062	144	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 175000.0, "currency": "DKK"}, "period": null, "shares": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc"}	2026-11-28 03:56:20.954679+00	\N	APPLIED	{}	booked	d3ddd892-2503-49e2-8f72-22b4bd55fb1e	2025-01-15	\N	\N	\N	\N	2	2026-11-28 03:56:21.677659+00
898708d7-e148-35c7-89c9-34a095bb453b	nordjylland-vest	opening	2025-01-15	nordjylland-vest:politisk	t	\N	{91e35b94-9507-355f-a61c-c9f6a4ffb725,07bebce8-93ff-3615-8a0d-0c7c719b8cc8,6b773ce6-159e-3083-adcf-490ec9b9d529}	OPEN	1c1d511a-860e-49a9-a406-f295c088a9b1	560fdab9-2e0c-472c-b4f8-83762a991d5a	4	\N	154	{"asOf": "2025-01-15", "fund": "cluster", "lines": [{"label": "hele klyngen", "party": null, "amount": {"amount": 1770572.0, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 900000.0, "currency": "DKK"}, "toYear": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 220000.0, "currency": "DKK"}, "toYear": null, "project": "0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 35000.0, "currency": "DKK"}, "toYear": null, "project": "506a08b9-8c15-39cb-9dc3-4f8873e73a86", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 1018886.36, "currency": "DKK"}, "toYear": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 220000.0, "currency": "DKK"}, "toYear": null, "project": "0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 35000.0, "currency": "DKK"}, "toYear": null, "project": "506a08b9-8c15-39cb-9dc3-4f8873e73a86", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 496685.62, "currency": "DKK"}, "toYear": 2025, "project": null, "quantity": "carriedOver"}], "period": null}	2026-11-28 03:56:20.038535+00	\N	APPLIED	{}	booked	6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	2025-01-15	\N	\N	\N	\N	1	2026-11-28 03:56:21.667488+00
94ff7eaf-331a-3f1c-96ec-b38b2087d92e	midtjylland-randersklyngen	opening	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{4b3d5f58-3599-3f4c-9872-d23d293d9f69}	OPEN	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	2	c6190dfa-c9dc-4861-a1ca-5bd4f4c7bebc	42	{"asOf": "2026-10-14", "fund": "cluster", "lines": [{"label": null, "party": "1082", "amount": {"amount": 602118.4, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "730", "amount": {"amount": 254306.15, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "710", "amount": {"amount": 124077.85, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "707", "amount": {"amount": 95411.2, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "706", "amount": {"amount": 109586.4, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "1082", "amount": {"amount": 150000.0, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "730", "amount": {"amount": 60000.0, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "710", "amount": {"amount": 30000.0, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "707", "amount": {"amount": 25000.0, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "706", "amount": {"amount": 35000.0, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "1082", "amount": {"amount": 88412.75, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "730", "amount": {"amount": 31207.5, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "707", "amount": {"amount": 12640.25, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "706", "amount": {"amount": 17739.5, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}], "period": null}	2026-11-28 03:56:30.344677+00	\N	APPLIED	{}	booked	07e01954-97d3-4dc8-9ab5-ee110b0bec75	2026-10-14	\N	\N	\N	\N	1	2026-11-28 03:56:30.949451+00
abb3ddcf-6d77-39ed-b91b-361e2fef0217	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{90a44e67-aa7d-37a5-8937-9f08f053e190}	OPEN	bd854722-3312-4307-abe7-becbaec822a0	9f7d2e49-e91a-418e-869f-fbf1da46103f	2	d6fca2aa-c4c4-464b-8cdc-04d7cac747a0	104	{"key": null, "label": null, "party": null, "amount": {"amount": 1337000.0, "currency": "DKK"}, "period": null, "shares": [{"party": "561", "amount": {"amount": 692000.0, "currency": "DKK"}}, {"party": "573", "amount": {"amount": 60000.0, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 60000.0, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 5000.0, "currency": "DKK"}}, {"party": "530", "amount": {"amount": 20000.0, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 500000.0, "currency": "DKK"}}], "project": "a68148f5-a4c9-3de7-a90d-1ff75716b4b3"}	2026-11-28 03:56:27.939992+00	\N	APPLIED	{}	reserved	06d865e0-c712-4f25-aae9-29a155b4b1f9	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det, selv om der mangler 80.000,00 kr.	5	2026-11-28 03:59:02.470417+00
cdaf8d98-4007-440b-8426-1ffa3e44ea5e	syddanmark-sydvestjylland	grant	2024-10-02	syddanmark-sydvestjylland:politisk	t	37728584-82e2-39ae-8a02-5f013c7b2e35	{}	OPEN	\N	04eaecc9-c460-432e-8747-f503bfaa65ef	1	acc4ccda-6b1d-4527-93d2-066647659779	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 471000.0, "currency": "DKK"}, "period": null, "shares": [{"party": "573", "amount": {"amount": 120000.0, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 1000.0, "currency": "DKK"}}, {"party": "561", "amount": {"amount": 50000.0, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 300000.0, "currency": "DKK"}}], "project": "8202e8b8-0f20-3807-90c8-cbf686d5c962"}	2026-11-28 03:57:55.083146+00	\N	APPLIED	{}	booked	c6fab901-1bcb-4071-adc9-9235acf2143d	2024-10-02	\N	\N	\N	\N	5	2026-11-28 03:59:02.495148+00
df800646-edfd-30e4-a36d-968b98be603d	nordjylland-vest	grant	2025-06-12	nordjylland-vest:politisk	t	\N	{30974a57-24f9-34c0-a522-e112f4403926}	OPEN	b19b10c4-b2f5-45bb-9573-bec8e98fd07d	7943bd48-aa8f-432a-a66b-dd6ec2f8e7ce	4	be18de47-705c-45e0-906d-69882fb037fa	116	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 900000.0, "currency": "DKK"}, "period": null, "shares": null, "project": "c97e8fbf-60d2-3292-b4b9-f2d0809d81fd"}	2026-11-28 03:56:24.090863+00	2026-11-28 03:58:21.262601+00	WITHDRAWN	{}	\N	\N	\N	not-enough	51942800	Der mangler 519.428,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden indsats eller registrér en tildeling først.	\N	1	2026-11-28 03:56:24.700871+00
e6724ec7-b5df-3fe9-ac67-f0d415d9b782	midtjylland-randersklyngen	set-key	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{}	CLOSED	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	3	8dcf4ff5-d531-4eac-9935-77ea3ccc9080	102	{"key": "2b76c50f-b855-310f-af80-cdf686c5816f", "name": "Nøgle i tabel 3.1", "paying": ["1082", "730", "710", "707", "706"], "weights": [{"party": "1082", "weight": 50}, {"party": "730", "weight": 22}, {"party": "710", "weight": 10}, {"party": "707", "weight": 8}, {"party": "706", "weight": 10}], "takingPart": ["1082", "730", "710", "707", "706"]}	2026-11-28 03:56:30.570734+00	\N	APPLIED	{}	changed	\N	2026-10-29	\N	\N	\N	\N	1	2026-11-28 03:56:30.620961+00
e7a5dfb1-fe3c-3510-b831-8b9d27dff0f1	midtjylland-randersklyngen	grant	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{d353dfba-c790-3ec9-990c-b3d727d05310,e6724ec7-b5df-3fe9-ac67-f0d415d9b782}	CLOSED	f418e443-d26d-4e86-917e-992fb87e241b	dac39db0-c722-4340-8ae4-ee11b31ed81c	3	2ae7dd5c-7483-4cdd-bbaa-30eefb659d00	101	{"key": "2b76c50f-b855-310f-af80-cdf686c5816f", "label": null, "party": null, "amount": {"amount": 240000.53, "currency": "DKK"}, "period": null, "shares": null, "project": "04abad38-82e0-3674-885e-b7777e0063a8"}	2026-11-28 03:56:30.712113+00	\N	APPLIED	{}	booked	65d9aa05-e210-4a44-b025-7dbf5ea8c19f	2026-10-29	\N	\N	\N	\N	1	2026-11-28 03:56:31.193005+00
\.

COPY note (id, cooperation, kind, party, label, period, project, amount, counts_from, reference, actor, entered_at, state, entry, warning, reversed_by, reversal_reason) FROM stdin;
31d80491-0d75-4fae-aaaa-3b11c6f60c23	midtjylland-randersklyngen	voucher	730		2026	04abad38-82e0-3674-885e-b7777e0063a8	1234567	2026-11-05	Bilag 1001	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:57:28.223003+00	BOOKED	88e001e3-3ad9-46fc-9dca-56d5a7a56089	\N	\N	\N
70bc5b62-d597-4663-929c-2c173e3f2cd5	midtjylland-randersklyngen	voucher	1082		2026	\N	200000	2026-11-06	Bilag 1002	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:57:28.303331+00	BOOKED	f4895ab9-2c8a-46ad-b4a2-64c6b6d3a59b	\N	\N	\N
78088a88-3aa9-431c-af96-7029c7e01c19	syddanmark-sydvestjylland	allotment-note	563		2024	\N	10000000	2024-01-10	TN-2024-563	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:59:02.238487+00	BOOKED	76397beb-76a0-4ae8-b857-2a40498473ca	\N	\N	\N
78be77ed-87f5-46a4-bf8b-76cc1b2795af	syddanmark-sydvestjylland	allotment-note	561		2024	\N	90000000	2024-01-10	TN-2024-01	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:57:29.184937+00	BOOKED	41624776-0150-4d23-a6ab-5b6c1faef289	\N	\N	\N
89d203d1-61d8-4348-b43e-590fec8d9b7f	syddanmark-sydvestjylland	allotment-note	1083		2024	\N	100000000	2024-01-10	TN-2024-1083	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:59:02.391835+00	BOOKED	d51a0b58-1899-42d9-b6ed-065e3389ced9	\N	\N	\N
8d746ea5-5edd-4ad1-927b-0e002643e35d	syddanmark-sydvestjylland	allotment-note	573		2024	\N	20000000	2024-01-10	TN-2024-573	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:59:02.085813+00	BOOKED	844f91a2-2c63-4794-8c2d-37155915b7d9	\N	\N	\N
981c86fa-b292-4197-9a90-3ce3a730adb3	midtjylland-randersklyngen	allotment-note	730		2026	\N	12500025	2026-11-02	TN-2026-11	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:57:28.07765+00	BOOKED	f59a1929-25cc-492e-a6f1-af3a3f084496	\N	\N	\N
aaa34376-8874-4871-b440-88ad335063a6	midtjylland-randersklyngen	voucher	707		2026	\N	99999	2026-11-06	Bilag 1003	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:57:28.427348+00	REVERSED	\N	\N	1d2917ef-875d-43c7-b90a-2dd7d98730fd	Bilaget var indtastet to gange
cff4664a-efe1-422a-ba09-c58ed5f33af8	nordjylland-vest	voucher	\N	hele klyngen	2025	4d5b1b1c-5001-34f7-b061-d5c95a854efc	5000000	2025-02-10	Bilag 2001	1d2917ef-875d-43c7-b90a-2dd7d98730fd	2026-11-28 03:57:29.030378+00	BOOKED	c8f40fcc-d0f5-488a-8032-9374150647ce	\N	\N	\N
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
74	06e210d7-2a6b-475b-b82b-eb9290458b86	klynge.funds	syddanmark-sydvestjylland	funds.effect-refused.v1	cdaf8d98-4007-440b-8426-1ffa3e44ea5e	{"id":"cdaf8d98-4007-440b-8426-1ffa3e44ea5e","sequence":4,"cooperation":"syddanmark-sydvestjylland","reason":"not-enough","missing":{"amount":800000.00,"currency":"DKK"},"advice":"Der mangler 800.000,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden indsats eller registrér en tildeling først."}	2026-11-28 03:59:02.253213+00	2026-11-28 03:59:02.297182+00
75	dd8b3922-9d70-4a28-abc8-3340e95621af	klynge.funds	syddanmark-sydvestjylland	funds.figures-checked.v1	0b81284c-6c71-3188-862e-67b1c23488cb	{"id":"0b81284c-6c71-3188-862e-67b1c23488cb","sequence":7,"submission":1,"cooperation":"syddanmark-sydvestjylland","access":"open","figures":[{"claim":"88aa5f02-4309-4bf2-91b5-7ed901deb851","quantity":"committed","amount":{"amount":627851.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"db92a579-4c48-4304-b914-9a730691e5db","quantity":"committed","amount":{"amount":18635.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"b66935be-78e5-4e84-ba5d-79dd083091cf","quantity":"committed","amount":{"amount":231631.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"066fbbfb-d7c3-4f2d-9310-4978b3e3e069","quantity":"committed","amount":{"amount":144815.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"424a4e4e-3b26-4a3e-9466-1d1e063ab68e","quantity":"committed","amount":{"amount":270066.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"d11e49ef-b75b-4872-83d9-9e3a7a43d476","quantity":"committed","amount":{"amount":581400.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"db2794f7-824a-4572-ae39-f80f9613e271","quantity":"committed","amount":{"amount":1874400.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"e528c80f-3b9d-4cb6-8e19-44208cc66456","quantity":"committed","amount":{"amount":27437.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"4959ba89-43ce-4457-8b38-157b6070ad92","quantity":"committed","amount":{"amount":21712.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"0e0ca29c-862e-43f5-a660-dde825a5b263","quantity":"committed","amount":{"amount":194186.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"df13e932-e8c8-437b-8679-3eb8cb78f095","quantity":"committed","amount":{"amount":122709.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"bc97726d-ebd8-420b-8931-6f74417991f6","quantity":"committed","amount":{"amount":223706.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"f885de53-cbd1-4bae-83c7-86ccdd72f907","quantity":"committed","amount":{"amount":1354693.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"a9675e0e-b5fa-487d-b0c8-c0a6a8ecc1af","quantity":"committed","amount":{"amount":1944443.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"f779ba7a-9e20-407d-87ab-5d6ffd250430","quantity":"committed","amount":{"amount":655288.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":655288.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"984cef48-1dc7-4658-942c-26078d4c183c","quantity":"committed","amount":{"amount":40347.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":40347.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"6670c45a-558d-40a4-8fc3-75c990bfc4cd","quantity":"committed","amount":{"amount":425817.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":425817.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"34c60b13-37c1-477e-b20c-6def3962c929","quantity":"committed","amount":{"amount":267524.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":267524.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"3b97fed8-6569-4aa2-853d-7e80767c6f87","quantity":"committed","amount":{"amount":493772.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":493772.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"95be501e-688b-47ad-840a-8eceecf5d8b0","quantity":"committed","amount":{"amount":1936093.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":1936093.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"2826c27f-ed2a-4748-bbb3-712675941054","quantity":"committed","amount":{"amount":3818843.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":3818843.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"2e06290e-c319-4561-9651-1f5674d991f9","quantity":"uncommitted","amount":{"amount":917367.00,"currency":"DKK"},"ledger":{"amount":900000.00,"currency":"DKK"},"difference":{"amount":17367.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"f282fd72-a3bd-4692-b93a-d7d0cd4eddaf","quantity":"uncommitted","amount":{"amount":6330.00,"currency":"DKK"},"ledger":{"amount":100000.00,"currency":"DKK"},"difference":{"amount":-93670.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"a753dcdc-6e46-4af4-92c5-8286d05ecef7","quantity":"uncommitted","amount":{"amount":154378.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":154378.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"c74bdb7d-5451-4270-8f40-0201c9eba589","quantity":"uncommitted","amount":{"amount":95213.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":95213.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"6818776c-80c5-4cd2-bd3e-0be0715ab645","quantity":"uncommitted","amount":{"amount":182695.00,"currency":"DKK"},"ledger":{"amount":200000.00,"currency":"DKK"},"difference":{"amount":-17305.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"c2024a55-bb71-4eee-912c-069d2948082f","quantity":"uncommitted","amount":{"amount":1372721.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":1372721.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"b04731eb-a301-42a3-83ea-0e6db6dba155","quantity":"uncommitted","amount":{"amount":2728707.00,"currency":"DKK"},"ledger":{"amount":1200000.00,"currency":"DKK"},"difference":{"amount":1528707.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"dcae44ea-fc0c-49c3-b28d-6380932a6bdb","quantity":"reserved","amount":{"amount":1337000.00,"currency":"DKK"},"ledger":{"amount":1337000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":118}},{"claim":"cb83a55d-efc4-4378-971b-af2507504561","quantity":"reserved","amount":{"amount":471000.00,"currency":"DKK"},"ledger":{"amount":471000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":130}},{"claim":"5df16079-10a0-47ec-8fdd-96bf549c8a7c","quantity":"reserved","amount":{"amount":270000.00,"currency":"DKK"},"ledger":{"amount":220000.00,"currency":"DKK"},"difference":{"amount":50000.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":142}},{"claim":"7260b62c-5cab-49c5-b9e1-a3b9bc81bde3","quantity":"uncommitted","amount":{"amount":2728707.00,"currency":"DKK"},"ledger":{"amount":1200000.00,"currency":"DKK"},"difference":{"amount":1528707.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":68}},{"claim":"3e0afeb4-3aa3-4002-b4d0-0fbe05e116c8","quantity":"uncommitted","amount":{"amount":1372721.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":1372721.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":68}},{"claim":"8fe94e33-d6d7-4c22-9905-1d0967594b9d","quantity":"uncommitted","amount":{"amount":1355986.00,"currency":"DKK"},"ledger":{"amount":1200000.00,"currency":"DKK"},"difference":{"amount":155986.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":68}}]}	2026-11-28 03:59:02.262505+00	2026-11-28 03:59:02.297188+00
76	33813eb9-ea75-4650-803f-d478131cc060	klynge.funds	syddanmark-sydvestjylland	funds.cooperation-balance-state.v1	syddanmark-sydvestjylland	{"id":"syddanmark-sydvestjylland","sequence":7,"cooperation":"syddanmark-sydvestjylland","received":{"amount":1200000.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":1808000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1200000.00,"currency":"DKK"},"unspent":{"amount":1200000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 03:59:02.263797+00	2026-11-28 03:59:02.297221+00
77	dccdbab5-d226-449b-b162-b3bf281b13c1	klynge.funds	syddanmark-sydvestjylland	funds.effect-applied.v1	abb3ddcf-6d77-39ed-b91b-361e2fef0217	{"id":"abb3ddcf-6d77-39ed-b91b-361e2fef0217","sequence":5,"cooperation":"syddanmark-sydvestjylland","result":"reserved","entry":"06d865e0-c712-4f25-aae9-29a155b4b1f9","on":"2024-08-28","warning":"Bogført, fordi organet har besluttet det, selv om der mangler 80.000,00 kr."}	2026-11-28 03:59:02.479747+00	2026-11-28 03:59:02.629383+00
78	78220a99-c178-4673-b4fd-ba493269e68b	klynge.funds	syddanmark-sydvestjylland	funds.effect-applied.v1	37728584-82e2-39ae-8a02-5f013c7b2e35	{"id":"37728584-82e2-39ae-8a02-5f013c7b2e35","sequence":5,"cooperation":"syddanmark-sydvestjylland","result":"reserved","entry":"62769bcf-e76d-4621-b7b6-0b0d31ae9aa6","on":"2024-08-28","warning":null}	2026-11-28 03:59:02.484256+00	2026-11-28 03:59:02.629471+00
79	f73e7258-a7ee-413e-9b2d-a13d2c575efc	klynge.funds	syddanmark-sydvestjylland	funds.effect-applied.v1	0bbce5d6-8cd0-393b-b718-36a7eda1ad8e	{"id":"0bbce5d6-8cd0-393b-b718-36a7eda1ad8e","sequence":2,"cooperation":"syddanmark-sydvestjylland","result":"reserved","entry":"15e1dfef-309a-4e2e-929f-8b5a5def6609","on":"2024-08-28","warning":"Bogført, fordi organet har besluttet det, selv om der mangler 250.000,00 kr."}	2026-11-28 03:59:02.494293+00	2026-11-28 03:59:02.629481+00
80	0cd063ea-9ded-4eaf-a22d-f4d405c4b557	klynge.funds	syddanmark-sydvestjylland	funds.effect-applied.v1	cdaf8d98-4007-440b-8426-1ffa3e44ea5e	{"id":"cdaf8d98-4007-440b-8426-1ffa3e44ea5e","sequence":5,"cooperation":"syddanmark-sydvestjylland","result":"booked","entry":"c6fab901-1bcb-4071-adc9-9235acf2143d","on":"2024-10-02","warning":null}	2026-11-28 03:59:02.500035+00	2026-11-28 03:59:02.629487+00
81	d6c8e950-21c1-4411-91e7-8c5b3c3badfb	klynge.funds	syddanmark-sydvestjylland	funds.figures-checked.v1	0b81284c-6c71-3188-862e-67b1c23488cb	{"id":"0b81284c-6c71-3188-862e-67b1c23488cb","sequence":8,"submission":1,"cooperation":"syddanmark-sydvestjylland","access":"open","figures":[{"claim":"88aa5f02-4309-4bf2-91b5-7ed901deb851","quantity":"committed","amount":{"amount":627851.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"db92a579-4c48-4304-b914-9a730691e5db","quantity":"committed","amount":{"amount":18635.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"b66935be-78e5-4e84-ba5d-79dd083091cf","quantity":"committed","amount":{"amount":231631.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"066fbbfb-d7c3-4f2d-9310-4978b3e3e069","quantity":"committed","amount":{"amount":144815.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"424a4e4e-3b26-4a3e-9466-1d1e063ab68e","quantity":"committed","amount":{"amount":270066.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"d11e49ef-b75b-4872-83d9-9e3a7a43d476","quantity":"committed","amount":{"amount":581400.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"db2794f7-824a-4572-ae39-f80f9613e271","quantity":"committed","amount":{"amount":1874400.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":71}},{"claim":"e528c80f-3b9d-4cb6-8e19-44208cc66456","quantity":"committed","amount":{"amount":27437.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"4959ba89-43ce-4457-8b38-157b6070ad92","quantity":"committed","amount":{"amount":21712.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"0e0ca29c-862e-43f5-a660-dde825a5b263","quantity":"committed","amount":{"amount":194186.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"df13e932-e8c8-437b-8679-3eb8cb78f095","quantity":"committed","amount":{"amount":122709.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"bc97726d-ebd8-420b-8931-6f74417991f6","quantity":"committed","amount":{"amount":223706.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"f885de53-cbd1-4bae-83c7-86ccdd72f907","quantity":"committed","amount":{"amount":1354693.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"a9675e0e-b5fa-487d-b0c8-c0a6a8ecc1af","quantity":"committed","amount":{"amount":1944443.00,"currency":"DKK"},"ledger":null,"difference":null,"explanation":"nothing-booked","severity":"note","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":72}},{"claim":"f779ba7a-9e20-407d-87ab-5d6ffd250430","quantity":"committed","amount":{"amount":655288.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":655288.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"984cef48-1dc7-4658-942c-26078d4c183c","quantity":"committed","amount":{"amount":40347.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":40347.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"6670c45a-558d-40a4-8fc3-75c990bfc4cd","quantity":"committed","amount":{"amount":425817.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":425817.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"34c60b13-37c1-477e-b20c-6def3962c929","quantity":"committed","amount":{"amount":267524.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":267524.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"3b97fed8-6569-4aa2-853d-7e80767c6f87","quantity":"committed","amount":{"amount":493772.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":493772.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"95be501e-688b-47ad-840a-8eceecf5d8b0","quantity":"committed","amount":{"amount":1936093.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":1936093.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"2826c27f-ed2a-4748-bbb3-712675941054","quantity":"committed","amount":{"amount":3818843.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":3818843.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":77}},{"claim":"2e06290e-c319-4561-9651-1f5674d991f9","quantity":"uncommitted","amount":{"amount":917367.00,"currency":"DKK"},"ledger":{"amount":900000.00,"currency":"DKK"},"difference":{"amount":17367.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"f282fd72-a3bd-4692-b93a-d7d0cd4eddaf","quantity":"uncommitted","amount":{"amount":6330.00,"currency":"DKK"},"ledger":{"amount":100000.00,"currency":"DKK"},"difference":{"amount":-93670.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"a753dcdc-6e46-4af4-92c5-8286d05ecef7","quantity":"uncommitted","amount":{"amount":154378.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":154378.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"c74bdb7d-5451-4270-8f40-0201c9eba589","quantity":"uncommitted","amount":{"amount":95213.00,"currency":"DKK"},"ledger":{"amount":0.00,"currency":"DKK"},"difference":{"amount":95213.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"6818776c-80c5-4cd2-bd3e-0be0715ab645","quantity":"uncommitted","amount":{"amount":182695.00,"currency":"DKK"},"ledger":{"amount":200000.00,"currency":"DKK"},"difference":{"amount":-17305.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"c2024a55-bb71-4eee-912c-069d2948082f","quantity":"uncommitted","amount":{"amount":1372721.00,"currency":"DKK"},"ledger":{"amount":1000000.00,"currency":"DKK"},"difference":{"amount":372721.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"b04731eb-a301-42a3-83ea-0e6db6dba155","quantity":"uncommitted","amount":{"amount":2728707.00,"currency":"DKK"},"ledger":{"amount":2200000.00,"currency":"DKK"},"difference":{"amount":528707.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":78}},{"claim":"dcae44ea-fc0c-49c3-b28d-6380932a6bdb","quantity":"reserved","amount":{"amount":1337000.00,"currency":"DKK"},"ledger":{"amount":1337000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":118}},{"claim":"cb83a55d-efc4-4378-971b-af2507504561","quantity":"reserved","amount":{"amount":471000.00,"currency":"DKK"},"ledger":{"amount":471000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":130}},{"claim":"5df16079-10a0-47ec-8fdd-96bf549c8a7c","quantity":"reserved","amount":{"amount":270000.00,"currency":"DKK"},"ledger":{"amount":220000.00,"currency":"DKK"},"difference":{"amount":50000.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":142}},{"claim":"7260b62c-5cab-49c5-b9e1-a3b9bc81bde3","quantity":"uncommitted","amount":{"amount":2728707.00,"currency":"DKK"},"ledger":{"amount":2200000.00,"currency":"DKK"},"difference":{"amount":528707.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":68}},{"claim":"3e0afeb4-3aa3-4002-b4d0-0fbe05e116c8","quantity":"uncommitted","amount":{"amount":1372721.00,"currency":"DKK"},"ledger":{"amount":1000000.00,"currency":"DKK"},"difference":{"amount":372721.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":68}},{"claim":"8fe94e33-d6d7-4c22-9905-1d0967594b9d","quantity":"uncommitted","amount":{"amount":1355986.00,"currency":"DKK"},"ledger":{"amount":1200000.00,"currency":"DKK"},"difference":{"amount":155986.00,"currency":"DKK"},"explanation":"unexplained","severity":"error","anchor":{"document":"bd854722-3312-4307-abe7-becbaec822a0","meeting":"9f7d2e49-e91a-418e-869f-fbf1da46103f","item":2,"line":68}}]}	2026-11-28 03:59:02.554137+00	2026-11-28 03:59:02.629492+00
82	e32eec59-8c19-4595-a084-fc901edb9bdd	klynge.funds	syddanmark-sydvestjylland	funds.cooperation-balance-state.v1	syddanmark-sydvestjylland	{"id":"syddanmark-sydvestjylland","sequence":8,"cooperation":"syddanmark-sydvestjylland","received":{"amount":2200000.00,"currency":"DKK"},"committed":{"amount":471000.00,"currency":"DKK"},"reserved":{"amount":1337000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1729000.00,"currency":"DKK"},"unspent":{"amount":2200000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 03:59:02.566169+00	2026-11-28 03:59:02.62953+00
83	8ff2e566-075e-4fc1-8fb1-682b05b37f3c	klynge.funds	syddanmark-sydvestjylland	funds.project-balance-state.v1	8202e8b8-0f20-3807-90c8-cbf686d5c962	{"id":"8202e8b8-0f20-3807-90c8-cbf686d5c962","sequence":2,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":471000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 03:59:02.568041+00	2026-11-28 03:59:02.629536+00
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

COPY project_owner (project, cooperation, sequence) FROM stdin;
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	3
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	2
32925253-edbd-3dad-97ba-efba6fb6d5be	syddanmark-sydvestjylland	1
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	3
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	1
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	2
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	1
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	1
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	1
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	1
c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	nordjylland-vest	1
e1e89f2c-cce1-3c40-b089-4e97a1112f37	syddanmark-sydvestjylland	1
\.

COPY published_state (kind, id, sequence, body) FROM stdin;
funds.cooperation-balance-state.v1	midtjylland-randersklyngen	8	{"id":"midtjylland-randersklyngen","sequence":0,"cooperation":"midtjylland-randersklyngen","received":{"amount":1310500.25,"currency":"DKK"},"committed":{"amount":540000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":164345.67,"currency":"DKK"},"uncommitted":{"amount":770499.72,"currency":"DKK"},"unspent":{"amount":1146154.58,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}
funds.cooperation-balance-state.v1	nordjylland-vest	5	{"id":"nordjylland-vest","sequence":0,"cooperation":"nordjylland-vest","received":{"amount":1770572.00,"currency":"DKK"},"committed":{"amount":1390000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1323886.36,"currency":"DKK"},"uncommitted":{"amount":380572.00,"currency":"DKK"},"unspent":{"amount":446685.64,"currency":"DKK"},"carriedOver":{"amount":496685.62,"currency":"DKK"}}
funds.cooperation-balance-state.v1	syddanmark-lillebaelt	1	{"id":"syddanmark-lillebaelt","sequence":0,"cooperation":"syddanmark-lillebaelt","received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}
funds.cooperation-balance-state.v1	syddanmark-sydvestjylland	8	{"id":"syddanmark-sydvestjylland","sequence":0,"cooperation":"syddanmark-sydvestjylland","received":{"amount":2200000.00,"currency":"DKK"},"committed":{"amount":471000.00,"currency":"DKK"},"reserved":{"amount":1337000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1729000.00,"currency":"DKK"},"unspent":{"amount":2200000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}
funds.project-balance-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	3	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":0,"cooperation":"midtjylland-randersklyngen","committed":{"amount":240000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":12345.67,"currency":"DKK"},"access":"closed"}
funds.project-balance-state.v1	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	1	{"id":"0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":220000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":220000.00,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	4d5b1b1c-5001-34f7-b061-d5c95a854efc	3	{"id":"4d5b1b1c-5001-34f7-b061-d5c95a854efc","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":1075000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1068886.36,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	506a08b9-8c15-39cb-9dc3-4f8873e73a86	1	{"id":"506a08b9-8c15-39cb-9dc3-4f8873e73a86","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":35000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":35000.00,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	77f84d50-734b-3d24-8ae3-890d6bb23e5e	1	{"id":"77f84d50-734b-3d24-8ae3-890d6bb23e5e","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":60000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	8202e8b8-0f20-3807-90c8-cbf686d5c962	2	{"id":"8202e8b8-0f20-3807-90c8-cbf686d5c962","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":471000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	892049d7-611a-3c84-b4e4-df88403b3255	1	{"id":"892049d7-611a-3c84-b4e4-df88403b3255","sequence":0,"cooperation":"midtjylland-randersklyngen","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":150000.00,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	948c951f-e5a2-3255-85b4-67ac81b14228	2	{"id":"948c951f-e5a2-3255-85b4-67ac81b14228","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}
funds.project-balance-state.v1	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	1	{"id":"a68148f5-a4c9-3de7-a90d-1ff75716b4b3","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":1337000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}
\.

COPY transfer (entry, line, fund, book, debit, credit, amount) FROM stdin;
06d865e0-c712-4f25-aae9-29a155b4b1f9	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	20	50000000
06d865e0-c712-4f25-aae9-29a155b4b1f9	2	syddanmark-sydvestjylland:cluster	BEVILLING	15	21	2000000
06d865e0-c712-4f25-aae9-29a155b4b1f9	3	syddanmark-sydvestjylland:cluster	BEVILLING	16	22	69200000
06d865e0-c712-4f25-aae9-29a155b4b1f9	4	syddanmark-sydvestjylland:cluster	BEVILLING	17	23	500000
06d865e0-c712-4f25-aae9-29a155b4b1f9	5	syddanmark-sydvestjylland:cluster	BEVILLING	18	24	6000000
06d865e0-c712-4f25-aae9-29a155b4b1f9	6	syddanmark-sydvestjylland:cluster	BEVILLING	19	25	6000000
07e01954-97d3-4dc8-9ab5-ee110b0bec75	1	midtjylland-randersklyngen:cluster	BEVILLING	33	38	60211840
07e01954-97d3-4dc8-9ab5-ee110b0bec75	2	midtjylland-randersklyngen:cluster	FORBRUG	48	53	60211840
07e01954-97d3-4dc8-9ab5-ee110b0bec75	3	midtjylland-randersklyngen:cluster	BEVILLING	37	42	25430615
07e01954-97d3-4dc8-9ab5-ee110b0bec75	4	midtjylland-randersklyngen:cluster	FORBRUG	52	57	25430615
07e01954-97d3-4dc8-9ab5-ee110b0bec75	5	midtjylland-randersklyngen:cluster	BEVILLING	36	41	12407785
07e01954-97d3-4dc8-9ab5-ee110b0bec75	6	midtjylland-randersklyngen:cluster	FORBRUG	51	56	12407785
07e01954-97d3-4dc8-9ab5-ee110b0bec75	7	midtjylland-randersklyngen:cluster	BEVILLING	35	40	9541120
07e01954-97d3-4dc8-9ab5-ee110b0bec75	8	midtjylland-randersklyngen:cluster	FORBRUG	50	55	9541120
07e01954-97d3-4dc8-9ab5-ee110b0bec75	9	midtjylland-randersklyngen:cluster	BEVILLING	34	39	10958640
07e01954-97d3-4dc8-9ab5-ee110b0bec75	10	midtjylland-randersklyngen:cluster	FORBRUG	49	54	10958640
07e01954-97d3-4dc8-9ab5-ee110b0bec75	11	midtjylland-randersklyngen:cluster	BEVILLING	38	43	15000000
07e01954-97d3-4dc8-9ab5-ee110b0bec75	12	midtjylland-randersklyngen:cluster	BEVILLING	42	47	6000000
07e01954-97d3-4dc8-9ab5-ee110b0bec75	13	midtjylland-randersklyngen:cluster	BEVILLING	41	46	3000000
07e01954-97d3-4dc8-9ab5-ee110b0bec75	14	midtjylland-randersklyngen:cluster	BEVILLING	40	45	2500000
07e01954-97d3-4dc8-9ab5-ee110b0bec75	15	midtjylland-randersklyngen:cluster	BEVILLING	39	44	3500000
07e01954-97d3-4dc8-9ab5-ee110b0bec75	16	midtjylland-randersklyngen:cluster	FORBRUG	53	58	8841275
07e01954-97d3-4dc8-9ab5-ee110b0bec75	17	midtjylland-randersklyngen:cluster	FORBRUG	57	61	3120750
07e01954-97d3-4dc8-9ab5-ee110b0bec75	18	midtjylland-randersklyngen:cluster	FORBRUG	55	60	1264025
07e01954-97d3-4dc8-9ab5-ee110b0bec75	19	midtjylland-randersklyngen:cluster	FORBRUG	54	59	1773950
15e1dfef-309a-4e2e-929f-8b5a5def6609	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	30	5000000
15e1dfef-309a-4e2e-929f-8b5a5def6609	2	syddanmark-sydvestjylland:cluster	BEVILLING	15	31	7500000
15e1dfef-309a-4e2e-929f-8b5a5def6609	3	syddanmark-sydvestjylland:cluster	BEVILLING	19	32	9500000
41624776-0150-4d23-a6ab-5b6c1faef289	1	syddanmark-sydvestjylland:cluster	BEVILLING	70	16	90000000
41624776-0150-4d23-a6ab-5b6c1faef289	2	syddanmark-sydvestjylland:cluster	FORBRUG	71	72	90000000
582dd90d-25d1-443a-9425-1a8c2972fcb0	1	midtjylland-randersklyngen:cluster	FORBRUG	55	69	99999
62769bcf-e76d-4621-b7b6-0b0d31ae9aa6	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	26	30000000
62769bcf-e76d-4621-b7b6-0b0d31ae9aa6	2	syddanmark-sydvestjylland:cluster	BEVILLING	16	27	5000000
62769bcf-e76d-4621-b7b6-0b0d31ae9aa6	3	syddanmark-sydvestjylland:cluster	BEVILLING	17	28	100000
62769bcf-e76d-4621-b7b6-0b0d31ae9aa6	4	syddanmark-sydvestjylland:cluster	BEVILLING	18	29	12000000
65d9aa05-e210-4a44-b025-7dbf5ea8c19f	1	midtjylland-randersklyngen:cluster	BEVILLING	38	62	12000027
65d9aa05-e210-4a44-b025-7dbf5ea8c19f	2	midtjylland-randersklyngen:cluster	BEVILLING	39	63	2400005
65d9aa05-e210-4a44-b025-7dbf5ea8c19f	3	midtjylland-randersklyngen:cluster	BEVILLING	40	64	1920004
65d9aa05-e210-4a44-b025-7dbf5ea8c19f	4	midtjylland-randersklyngen:cluster	BEVILLING	41	65	2400005
65d9aa05-e210-4a44-b025-7dbf5ea8c19f	5	midtjylland-randersklyngen:cluster	BEVILLING	42	66	5280012
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	1	nordjylland-vest:cluster	BEVILLING	3	1	177057200
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	2	nordjylland-vest:cluster	FORBRUG	6	7	177057200
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	3	nordjylland-vest:cluster	BEVILLING	1	2	90000000
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	4	nordjylland-vest:cluster	BEVILLING	1	4	22000000
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	5	nordjylland-vest:cluster	BEVILLING	1	5	3500000
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	6	nordjylland-vest:cluster	FORBRUG	7	9	101888636
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	7	nordjylland-vest:cluster	FORBRUG	7	8	22000000
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	8	nordjylland-vest:cluster	FORBRUG	7	10	3500000
6c7fdef7-7362-4ebb-8ed0-e5e28a128ac9	9	nordjylland-vest:cluster	OVERFOERSEL	11	12	49668562
76397beb-76a0-4ae8-b857-2a40498473ca	1	syddanmark-sydvestjylland:cluster	BEVILLING	76	17	10000000
76397beb-76a0-4ae8-b857-2a40498473ca	2	syddanmark-sydvestjylland:cluster	FORBRUG	77	78	10000000
844f91a2-2c63-4794-8c2d-37155915b7d9	1	syddanmark-sydvestjylland:cluster	BEVILLING	73	18	20000000
844f91a2-2c63-4794-8c2d-37155915b7d9	2	syddanmark-sydvestjylland:cluster	FORBRUG	74	75	20000000
88e001e3-3ad9-46fc-9dca-56d5a7a56089	1	midtjylland-randersklyngen:cluster	FORBRUG	57	67	1234567
c6fab901-1bcb-4071-adc9-9235acf2143d	1	syddanmark-sydvestjylland:cluster	BEVILLING	26	14	30000000
c6fab901-1bcb-4071-adc9-9235acf2143d	2	syddanmark-sydvestjylland:cluster	BEVILLING	27	16	5000000
c6fab901-1bcb-4071-adc9-9235acf2143d	3	syddanmark-sydvestjylland:cluster	BEVILLING	28	17	100000
c6fab901-1bcb-4071-adc9-9235acf2143d	4	syddanmark-sydvestjylland:cluster	BEVILLING	29	18	12000000
c6fab901-1bcb-4071-adc9-9235acf2143d	5	syddanmark-sydvestjylland:cluster	BEVILLING	14	80	30000000
c6fab901-1bcb-4071-adc9-9235acf2143d	6	syddanmark-sydvestjylland:cluster	BEVILLING	16	81	5000000
c6fab901-1bcb-4071-adc9-9235acf2143d	7	syddanmark-sydvestjylland:cluster	BEVILLING	17	82	100000
c6fab901-1bcb-4071-adc9-9235acf2143d	8	syddanmark-sydvestjylland:cluster	BEVILLING	18	83	12000000
c8f40fcc-d0f5-488a-8032-9374150647ce	1	nordjylland-vest:cluster	FORBRUG	7	9	5000000
d3ddd892-2503-49e2-8f72-22b4bd55fb1e	1	nordjylland-vest:cluster	BEVILLING	1	2	17500000
d51a0b58-1899-42d9-b6ed-065e3389ced9	1	syddanmark-sydvestjylland:cluster	BEVILLING	79	14	100000000
d51a0b58-1899-42d9-b6ed-065e3389ced9	2	syddanmark-sydvestjylland:cluster	FORBRUG	84	85	100000000
d98b5834-c2fd-4a18-b3b9-cec81bfe82b2	1	syddanmark-sydvestjylland:cluster	BEVILLING	30	14	5000000
d98b5834-c2fd-4a18-b3b9-cec81bfe82b2	2	syddanmark-sydvestjylland:cluster	BEVILLING	31	15	7500000
d98b5834-c2fd-4a18-b3b9-cec81bfe82b2	3	syddanmark-sydvestjylland:cluster	BEVILLING	32	19	9500000
df8f36cc-484d-4c48-95e6-d1968bfe1849	1	nordjylland-vest:cluster	BEVILLING	1	13	6000000
eeb1116e-b6f4-4029-9149-abd5a50279e4	1	midtjylland-randersklyngen:cluster	FORBRUG	69	55	99999
f4895ab9-2c8a-46ad-b4a2-64c6b6d3a59b	1	midtjylland-randersklyngen:cluster	FORBRUG	53	68	200000
f59a1929-25cc-492e-a6f1-af3a3f084496	1	midtjylland-randersklyngen:cluster	BEVILLING	37	42	12500025
f59a1929-25cc-492e-a6f1-af3a3f084496	2	midtjylland-randersklyngen:cluster	FORBRUG	52	57	12500025
\.

COPY unknown_event_type (type, events, first_seen_at, last_seen_at) FROM stdin;
meetings.season-changed.v1	1	2026-11-28 03:58:07.523871+00	2026-11-28 03:58:07.523871+00
projects.season-changed.v1	1	2026-11-28 03:58:07.580898+00	2026-11-28 03:58:07.580898+00
\.

COPY withdrawn_effect (id, cooperation) FROM stdin;
7e1f6a52-0d5b-4a8e-9f0e-0c6f0f7f4d01	nordjylland-vest
df800646-edfd-30e4-a36d-968b98be603d	nordjylland-vest
\.
