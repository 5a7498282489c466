-- funds-service, schema 20261128094700. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
07bebce8-93ff-3615-bf8c-3a001b9e6ec9	nordjylland-vest	1	t
09a201d1-673a-45f9-9efd-bef55d58201a	sjaelland-suh	1	t
215c3bf1-9926-314f-9065-94a7245d7089	nordjylland-vest	1	t
30974a57-24f9-34c0-aee5-86614b202698	nordjylland-vest	1	t
3abc1ce7-163a-3a30-b7a0-2205a87719cb	nordjylland-vest	1	t
474f5ac7-a981-3d56-a889-8bd5ca6130dd	syddanmark-sydvestjylland	1	t
4b2a4e6d-f062-3492-9e15-9a409c98f51e	syddanmark-sydvestjylland	1	t
4b3d5f58-3599-3f4c-b5e1-dea168059b34	midtjylland-randersklyngen	1	t
56d5b6ac-6f12-42eb-a368-df624a596d67	sjaelland-suh	1	t
5bdcbc68-4f3b-3210-a52a-56dd9a9e9285	nordjylland-vest	1	t
6b773ce6-159e-3083-b532-0941c3edc175	nordjylland-vest	1	t
7021f635-c278-357d-9813-fca78e9259e3	syddanmark-sydvestjylland	1	t
84a19dca-4390-3ca3-9c89-eef870af4a88	syddanmark-sydvestjylland	1	t
87f1e977-7c48-308f-8ef2-a6732dc3cc8c	nordjylland-vest	1	t
8ea0a129-2e18-3564-b0bb-c0ae6f08ff08	nordjylland-vest	1	f
90a44e67-aa7d-37a5-a312-b1fd9c47d315	syddanmark-sydvestjylland	1	t
91e35b94-9507-355f-abc9-d81c575d6bf9	nordjylland-vest	1	t
97670fe6-6845-3392-9927-f14d2f26797e	nordjylland-vest	1	t
c46eee81-ee5a-3c80-b4b1-1aab170dac13	nordjylland-vest	1	t
c5bab08d-e2c4-3e11-aa32-8504a6d37140	nordjylland-vest	1	t
d353dfba-c790-3ec9-9c8b-ce666895ed65	midtjylland-randersklyngen	1	t
d75ecde7-0177-31c0-a559-b635df606c33	nordjylland-vest	1	t
dbe4d500-c5ee-3946-9564-ec153a10d709	midtjylland-randersklyngen	1	t
e4dc0784-ade5-3b01-a1a2-7887a5eea743	nordjylland-vest	1	t
fe0b9b7b-4169-3cba-81c1-760eb46147da	nordjylland-vest	1	t
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
1	2026-11-28 12:10:49.541109+00	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	api	note-entered	allotment-note	6831388a-44ba-4d2d-a316-720d8488e673	sjaelland-suh	{"kind": "allotment-note", "amount": {"amount": 50000.00, "currency": "DKK"}, "reference": "Bilag A-1", "countsFrom": "2026-03-10"}
2	2026-11-28 12:10:49.838895+00	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	api	note-entered	voucher	285fce34-3cb7-44eb-84b9-67eeaf1f25e0	sjaelland-suh	{"kind": "voucher", "amount": {"amount": 12000.50, "currency": "DKK"}, "reference": "Faktura 1", "countsFrom": "2026-05-10"}
3	2026-11-28 12:10:50.033039+00	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	api	note-entered	voucher	a3560588-d158-4e6d-9c72-5cc3250c300c	sjaelland-suh	{"kind": "voucher", "amount": {"amount": 8000.00, "currency": "DKK"}, "reference": "Faktura 2", "countsFrom": "2026-05-11"}
4	2026-11-28 12:10:50.241464+00	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	api	note-entered	voucher	7a23e02c-e2ac-4638-91df-1fa8f8e449db	sjaelland-suh	{"kind": "voucher", "amount": {"amount": 1999.99, "currency": "DKK"}, "reference": "Faktura 3", "countsFrom": "2026-05-12"}
5	2026-11-28 12:10:50.518702+00	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	api	note-reversed	voucher	a3560588-d158-4e6d-9c72-5cc3250c300c	sjaelland-suh	{"reason": "Sendt til den forkerte klynge"}
6	2026-11-28 12:10:50.724089+00	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	api	period-closed	cooperation	sjaelland-suh	sjaelland-suh	{"until": "2026-05-31"}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY chain_head (cooperation, version, "position", digest, notes, has_turns) FROM stdin;
midtjylland-randersklyngen	4	2	a8c609cb284f78cdef0670cf42944912d65d8218371b94bf9a2be0eeedcab10a	0	t
nordjylland-vest	9	3	e838e017567ad06701a6d8148b93af2779f3796cd4300d6d416cdb8713a61097	0	t
sjaelland-suh	13	10	4418d479c070bc694845912e08d99662a3a57881048241075f7d020dfbd0a480	4	t
syddanmark-lillebaelt	1	0	\N	0	t
syddanmark-sydvestjylland	3	3	c1fa7b4f0271721389c83ec6712a2999a4baae25b6a1d4ad5d0ba9cf3fd9c4e2	0	t
\.

COPY claim_document (id, cooperation, sequence, answered, document, meeting, stated_on, access) FROM stdin;
0c7ff16d-86c1-3a40-99a8-aaacd5490899	nordjylland-vest	1	2	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	2025-06-12	OPEN
34ebce6b-04e6-3305-ac7e-46d1c53beaa4	sjaelland-nykoebing-falster	1	1	ced8d732-ce7c-4b6d-962a-2bb5b483ca3d	dc2b2a59-141c-4e4b-b858-145ca0074757	2023-09-08	OPEN
4fae19d0-731f-3daf-b700-57de13b194d1	syddanmark-lillebaelt	1	1	0adc6004-f858-461b-bf23-3b51936f2ded	45372c07-0d96-43f3-a4f5-48da29e38b91	2023-10-13	OPEN
a9b93910-52e2-375c-b0a4-a335607a850f	nordjylland-vest	1	3	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	2025-01-15	OPEN
b85020ee-fc62-36aa-946c-5eddfd9c963c	syddanmark-sydvestjylland	1	4	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2024-08-28	OPEN
cd10bdc4-dcee-39fd-947b-fc3bf548e9df	midtjylland-randersklyngen	1	2	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	2026-10-29	OPEN
\.

COPY claim (id, document, place, item, line, quantity, party, label, project, period, amount, restates, ledger, explanation, severity) FROM stdin;
d85e67b4-ff76-40d1-87ca-a5000536637b	0c7ff16d-86c1-3a40-99a8-aaacd5490899	0	4	131	committed	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	90000000	t	107500000	unexplained	error
822b4c41-5663-402d-b7e6-7e93f3058db5	0c7ff16d-86c1-3a40-99a8-aaacd5490899	1	4	131	spent	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	108188636	t	101888636	unexplained	error
15315db0-5e8d-4f71-8c2b-4418a120ef13	0c7ff16d-86c1-3a40-99a8-aaacd5490899	2	4	132	committed	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
3757ff88-f04e-4697-9813-2d6812adc28e	0c7ff16d-86c1-3a40-99a8-aaacd5490899	3	4	132	spent	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
99e64bc0-d8b3-46a2-a4c4-becc11c20db3	0c7ff16d-86c1-3a40-99a8-aaacd5490899	4	4	133	committed	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
3e825219-ab73-4e58-8afa-02c66471a67e	0c7ff16d-86c1-3a40-99a8-aaacd5490899	5	4	133	spent	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
f11734b0-b020-4993-be16-127dcc22651a	0c7ff16d-86c1-3a40-99a8-aaacd5490899	6	4	134	committed	\N	hele klyngen	\N	\N	115500000	t	139000000	unexplained	error
257c1862-c4ce-4a8b-8b22-7fc95bbdf5a1	0c7ff16d-86c1-3a40-99a8-aaacd5490899	7	4	134	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
3e446dfb-ad80-493a-bf9a-aa1b23940164	0c7ff16d-86c1-3a40-99a8-aaacd5490899	8	4	139	received	\N	hele klyngen	\N	\N	177057200	t	177057200	\N	none
7215c09d-f1f9-40c1-9553-4d7fe301b831	0c7ff16d-86c1-3a40-99a8-aaacd5490899	9	4	139	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
96d6ba2e-7d45-4693-95eb-3f412d0d7fc4	0c7ff16d-86c1-3a40-99a8-aaacd5490899	10	4	139	carriedOver	\N	hele klyngen	\N	\N	49668562	t	49668562	\N	none
dc8ae451-764c-4500-9135-29409bc60840	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	0	5	239	received	\N	kommunerne	\N	2022-2023	99275200	t	\N	nothing-booked	note
f2e9c62c-827d-4233-8f71-ba94921f9bff	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	1	5	239	received	1085	\N	\N	2022-2023	106517400	t	\N	nothing-booked	note
f310903b-714c-44fe-a269-70f7f6fe9fe4	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	2	5	239	received	\N	hele klyngen	\N	2022-2023	205792600	t	\N	nothing-booked	note
787cbae9-53f3-49bb-8eee-fdb603840fd4	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	3	5	240	received	\N	kommunerne	\N	2022-2023	99275200	t	\N	nothing-booked	note
ad75f8b8-dfdc-4349-8e97-5286e3356a0c	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	4	5	240	received	1085	\N	\N	2022-2023	106659400	t	\N	nothing-booked	note
bb41880a-c76d-4e49-aba3-48f42fe987b6	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	5	5	240	received	\N	hele klyngen	\N	2022-2023	205934700	t	\N	nothing-booked	note
40697884-0a6b-404c-8906-c9af1bbd1968	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	6	5	244	received	\N	hele klyngen	\N	\N	406130800	f	\N	nothing-booked	note
682787ca-1d00-42f1-9788-31cefb3564ea	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	7	5	246	committed	\N	hele klyngen	\N	\N	80250000	f	\N	nothing-booked	note
ff5f04d5-d538-4065-bd14-d751bd6064a3	34ebce6b-04e6-3305-ac7e-46d1c53beaa4	8	5	248	uncommitted	\N	hele klyngen	\N	\N	325880800	f	\N	nothing-booked	note
087f12ed-eace-4a51-8bd7-66078c41844b	4fae19d0-731f-3daf-b700-57de13b194d1	0	5	237	received	1083	\N	\N	2022-2023	422600000	t	\N	nothing-booked	note
6bb5716d-08a3-4a3e-aa59-bb21def47f7a	4fae19d0-731f-3daf-b700-57de13b194d1	1	5	237	uncommitted	1083	\N	\N	2022-2023	323653300	t	\N	nothing-booked	note
7e6ae078-e507-44ef-91ab-edc092f7bf34	4fae19d0-731f-3daf-b700-57de13b194d1	2	5	238	received	630	\N	\N	2022-2023	160800000	t	\N	nothing-booked	note
957ae7e0-0220-40e7-8dd3-b7bc28c5b2d7	4fae19d0-731f-3daf-b700-57de13b194d1	3	5	238	uncommitted	630	\N	\N	2022-2023	122732000	t	\N	nothing-booked	note
9f780638-a948-46c3-b16b-e6c14133a52b	4fae19d0-731f-3daf-b700-57de13b194d1	4	5	239	received	607	\N	\N	2022-2023	75000000	t	\N	nothing-booked	note
137fe62b-3d7b-4925-9c9e-6bf70f4997aa	4fae19d0-731f-3daf-b700-57de13b194d1	5	5	239	uncommitted	607	\N	\N	2022-2023	57842000	t	\N	nothing-booked	note
6086b2ee-bed9-485c-b2b2-053015ece483	4fae19d0-731f-3daf-b700-57de13b194d1	6	5	240	received	410	\N	\N	2022-2023	54000000	t	\N	nothing-booked	note
45737068-8ebe-4893-874e-6bdc5d763451	4fae19d0-731f-3daf-b700-57de13b194d1	7	5	240	uncommitted	410	\N	\N	2022-2023	41647100	t	\N	nothing-booked	note
de80979d-ba05-4bd5-afe0-c81ea5e32f5a	4fae19d0-731f-3daf-b700-57de13b194d1	8	5	241	received	621	\N	\N	2022-2023	126500000	t	\N	nothing-booked	note
99515f7c-9618-454b-91a6-92b5daae651f	4fae19d0-731f-3daf-b700-57de13b194d1	9	5	241	uncommitted	621	\N	\N	2022-2023	96539400	t	\N	nothing-booked	note
ef037a8a-e7f7-4e4e-9e03-bb83766ce4bf	4fae19d0-731f-3daf-b700-57de13b194d1	10	5	245	received	\N	hele klyngen	\N	2022-2023	838900000	t	\N	nothing-booked	note
603b5fd6-7d83-42de-8f8c-0c7bd5ede2c2	4fae19d0-731f-3daf-b700-57de13b194d1	11	5	245	uncommitted	\N	hele klyngen	\N	2022-2023	642413800	t	\N	nothing-booked	note
11fcec73-a9a1-4805-8c3d-603063a395a6	4fae19d0-731f-3daf-b700-57de13b194d1	12	5	230	received	\N	hele klyngen	\N	\N	836900000	f	\N	nothing-booked	note
c3197468-ebf8-4635-902d-e52956c22851	a9b93910-52e2-375c-b0a4-a335607a850f	0	4	157	committed	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	90000000	t	107500000	unexplained	error
1ee1d875-8e17-40b9-8de9-b5d630ddb143	a9b93910-52e2-375c-b0a4-a335607a850f	1	4	157	spent	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	101888636	t	101888636	\N	none
e802e894-669a-44f4-b8a1-1c880873b234	a9b93910-52e2-375c-b0a4-a335607a850f	2	4	158	committed	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
6ee76a0f-60e6-416c-b3f8-f80f7a1a78a5	a9b93910-52e2-375c-b0a4-a335607a850f	3	4	158	spent	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
899c386c-8a84-41f8-a89c-310b9399bc7c	a9b93910-52e2-375c-b0a4-a335607a850f	4	4	159	committed	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
50e6de5c-c4bf-44d5-8fd4-ae18fb9d3007	a9b93910-52e2-375c-b0a4-a335607a850f	5	4	159	spent	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
0c92ba21-af40-415b-a9cc-eba584db627a	a9b93910-52e2-375c-b0a4-a335607a850f	6	4	160	committed	\N	hele klyngen	\N	\N	115500000	t	133000000	unexplained	error
2476b787-8b2c-4633-aecb-9bdcda82a99f	a9b93910-52e2-375c-b0a4-a335607a850f	7	4	160	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
d4a9a568-b9e6-41fa-9ac4-8a946078bd8d	a9b93910-52e2-375c-b0a4-a335607a850f	8	4	169	received	\N	hele klyngen	\N	\N	177057200	t	177057200	\N	none
a122384e-ffd1-4a70-a587-74e50c2df630	a9b93910-52e2-375c-b0a4-a335607a850f	9	4	169	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
9edd219f-eb50-4b4b-ba9a-278d5aa52d30	a9b93910-52e2-375c-b0a4-a335607a850f	10	4	169	carriedOver	\N	hele klyngen	\N	\N	49668562	t	49668562	\N	none
d3eef3fe-9e1a-40f1-a7db-c342f94c0d36	a9b93910-52e2-375c-b0a4-a335607a850f	11	4	196	carriedOver	\N	hele klyngen	\N	\N	49668562	f	49668562	\N	none
599100a5-2a62-4f43-9211-1c82a416e42b	a9b93910-52e2-375c-b0a4-a335607a850f	12	4	200	uncommitted	\N	hele klyngen	\N	\N	30668562	f	44057200	unexplained	error
93014764-439a-4a2c-b625-276c1141aefd	b85020ee-fc62-36aa-946c-5eddfd9c963c	0	2	71	committed	561	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	62785100	t	\N	nothing-booked	note
2c16e5ae-f648-4b0b-b354-aa8a781381cd	b85020ee-fc62-36aa-946c-5eddfd9c963c	1	2	71	committed	563	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	1863500	t	\N	nothing-booked	note
4179c5c1-d86b-480d-a764-c44f1be96072	b85020ee-fc62-36aa-946c-5eddfd9c963c	2	2	71	committed	575	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	23163100	t	\N	nothing-booked	note
095f3a04-540c-4d77-87fb-9197a68a0b6a	b85020ee-fc62-36aa-946c-5eddfd9c963c	3	2	71	committed	530	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	14481500	t	\N	nothing-booked	note
fb8ffd80-3152-4e6b-b713-a01acb1ecc71	b85020ee-fc62-36aa-946c-5eddfd9c963c	4	2	71	committed	573	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	27006600	t	\N	nothing-booked	note
0f8bc93e-8f2b-4392-898c-8520535ff5aa	b85020ee-fc62-36aa-946c-5eddfd9c963c	5	2	71	committed	1083	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	58140000	t	\N	nothing-booked	note
fac95055-88d3-4cce-8db4-65e356963b8a	b85020ee-fc62-36aa-946c-5eddfd9c963c	6	2	71	committed	\N	hele klyngen	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	187440000	t	\N	nothing-booked	note
f61a4e2c-6bb7-4551-bf83-8288a060468d	b85020ee-fc62-36aa-946c-5eddfd9c963c	7	2	72	committed	561	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	2743700	t	\N	nothing-booked	note
6a6ab093-8b9c-45f7-8005-42a1205179b3	b85020ee-fc62-36aa-946c-5eddfd9c963c	8	2	72	committed	563	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	2171200	t	\N	nothing-booked	note
685dd486-27da-4990-84bb-261f3387fbed	b85020ee-fc62-36aa-946c-5eddfd9c963c	9	2	72	committed	575	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	19418600	t	\N	nothing-booked	note
e6d2c339-698d-4e29-b7e6-d8ecfe7c8025	b85020ee-fc62-36aa-946c-5eddfd9c963c	10	2	72	committed	530	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	12270900	t	\N	nothing-booked	note
8e15f7ca-7adf-450e-a1cc-5119b6a4772c	b85020ee-fc62-36aa-946c-5eddfd9c963c	11	2	72	committed	573	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	22370600	t	\N	nothing-booked	note
25c26883-ae3e-4bc5-82a0-d8ff077b38de	b85020ee-fc62-36aa-946c-5eddfd9c963c	12	2	72	committed	1083	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	135469300	t	\N	nothing-booked	note
715a41fd-e64a-4b50-a3cd-e1a9d7f88891	b85020ee-fc62-36aa-946c-5eddfd9c963c	13	2	72	committed	\N	hele klyngen	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	194444300	t	\N	nothing-booked	note
8e988eb6-191d-409c-a837-df9429644d10	b85020ee-fc62-36aa-946c-5eddfd9c963c	14	2	77	committed	561	\N	\N	\N	65528800	t	0	unexplained	error
94902d09-86a4-4b88-bed6-4702011c064f	b85020ee-fc62-36aa-946c-5eddfd9c963c	15	2	77	committed	563	\N	\N	\N	4034700	t	0	unexplained	error
860ff890-689c-491a-9ed4-5848cca6a485	b85020ee-fc62-36aa-946c-5eddfd9c963c	16	2	77	committed	575	\N	\N	\N	42581700	t	0	unexplained	error
03c8c3a2-c15a-4f57-a08b-1fbfe9eb251a	b85020ee-fc62-36aa-946c-5eddfd9c963c	17	2	77	committed	530	\N	\N	\N	26752400	t	0	unexplained	error
eb5346ea-28ca-40c2-a49a-f87721d5f626	b85020ee-fc62-36aa-946c-5eddfd9c963c	18	2	77	committed	573	\N	\N	\N	49377200	t	0	unexplained	error
ce63be44-c997-4602-832c-04d38da6fb8c	b85020ee-fc62-36aa-946c-5eddfd9c963c	19	2	77	committed	1083	\N	\N	\N	193609300	t	0	unexplained	error
a641f197-fdd8-4a9a-989b-4e3210195770	b85020ee-fc62-36aa-946c-5eddfd9c963c	20	2	77	committed	\N	hele klyngen	\N	\N	381884300	t	0	unexplained	error
0755504c-30bd-48b7-8ff6-40cdbaca730b	b85020ee-fc62-36aa-946c-5eddfd9c963c	21	2	78	uncommitted	561	\N	\N	\N	91736700	t	0	unexplained	error
c7a32e44-be2f-46af-aa91-9851f89fbfff	b85020ee-fc62-36aa-946c-5eddfd9c963c	22	2	78	uncommitted	563	\N	\N	\N	633000	t	0	unexplained	error
66c980e7-926d-48af-bdb1-f745f81c4c02	b85020ee-fc62-36aa-946c-5eddfd9c963c	23	2	78	uncommitted	575	\N	\N	\N	15437800	t	0	unexplained	error
fd2a5d32-63d7-43a5-8e8c-ced81aadee86	b85020ee-fc62-36aa-946c-5eddfd9c963c	24	2	78	uncommitted	530	\N	\N	\N	9521300	t	0	unexplained	error
c973b8cb-f2ea-459d-befe-e97ba873a7a3	b85020ee-fc62-36aa-946c-5eddfd9c963c	25	2	78	uncommitted	573	\N	\N	\N	18269500	t	0	unexplained	error
64919bc1-8f3b-4253-a3fb-6a7f0b1720c3	b85020ee-fc62-36aa-946c-5eddfd9c963c	26	2	78	uncommitted	1083	\N	\N	\N	137272100	t	0	unexplained	error
d12bc940-6c05-432a-bcf6-29cd8ef3aa29	b85020ee-fc62-36aa-946c-5eddfd9c963c	27	2	78	uncommitted	\N	hele klyngen	\N	\N	272870700	t	0	unexplained	error
6f86465b-55ee-4de1-88ab-70b2acc01180	b85020ee-fc62-36aa-946c-5eddfd9c963c	28	2	118	reserved	\N	hele klyngen	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N	133700000	f	133700000	\N	none
1dac2a1b-4fbc-4a3f-8901-48470845d8ee	b85020ee-fc62-36aa-946c-5eddfd9c963c	29	2	130	reserved	\N	hele klyngen	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N	47100000	f	47100000	\N	none
78d2a3e4-518c-4308-b757-5203dcd67288	b85020ee-fc62-36aa-946c-5eddfd9c963c	30	2	142	reserved	\N	hele klyngen	948c951f-e5a2-3255-85b4-67ac81b14228	\N	27000000	f	22000000	unexplained	error
2734b64c-dbd9-431a-b218-4ca4927c89ed	b85020ee-fc62-36aa-946c-5eddfd9c963c	31	2	68	uncommitted	\N	hele klyngen	\N	\N	272870700	f	0	unexplained	error
0ced0c5c-4481-442a-8cc6-0eee46a463cf	b85020ee-fc62-36aa-946c-5eddfd9c963c	32	2	68	uncommitted	1083	\N	\N	\N	137272100	f	0	unexplained	error
7c5063f9-2199-4cb9-8c64-514a558ae69a	b85020ee-fc62-36aa-946c-5eddfd9c963c	33	2	68	uncommitted	\N	kommunerne	\N	\N	135598600	f	0	unexplained	error
1e0a3cd6-a436-43a2-b0d7-7107665f8e62	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	0	2	45	received	1082	\N	\N	\N	60211840	t	60211840	\N	none
d5bd1878-d472-48cf-a2b8-7694ce09662b	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	1	2	45	committed	1082	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	15000000	t	15000000	\N	none
72f976f9-7e2c-4bd3-93c0-c26f8a1fb354	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	2	2	45	spent	1082	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	8841275	t	8841275	\N	none
7351279f-8254-4313-9df0-ada4fe6288e3	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	3	2	46	received	730	\N	\N	\N	25430615	t	25430615	\N	none
41c0a65a-a867-4ff2-8b81-e8e5ec48027d	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	4	2	46	committed	730	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	6000000	t	6000000	\N	none
f396587b-5b2d-472f-afa5-79e4ed4f274d	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	5	2	46	spent	730	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3120750	t	3120750	\N	none
ca7dd2f7-8d2d-4dbf-97d5-372eb9d873df	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	6	2	47	received	710	\N	\N	\N	12407785	t	12407785	\N	none
63799ae7-ecd1-44d3-a16b-75e41ad47312	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	7	2	47	committed	710	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3000000	t	3000000	\N	none
4d200aee-d7b8-4f16-851f-c77995134718	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	8	2	48	received	707	\N	\N	\N	9541120	t	9541120	\N	none
f46964bb-d525-4f3f-a434-bf4c7e7438b9	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	9	2	48	committed	707	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	2500000	t	2500000	\N	none
03f83f0c-92c1-4f3d-9e6a-39deac7d2fe6	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	10	2	48	spent	707	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	1264025	t	1264025	\N	none
eea01a7e-9d07-4b60-b264-a71413ea4a8c	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	11	2	49	received	706	\N	\N	\N	10958640	t	10958640	\N	none
882f64e7-39f8-4da7-8d26-21640f6ddf2b	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	12	2	49	committed	706	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3500000	t	3500000	\N	none
820aed42-1867-4672-8cf9-28b8a016c6d9	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	13	2	49	spent	706	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	1773950	t	1773950	\N	none
7a519e9a-2a26-46db-a52f-20a1d5edf29d	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	14	2	50	received	\N	hele klyngen	\N	\N	118550000	t	118550000	\N	none
e261b358-a9e6-4337-b361-4dc7ebf230c3	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	15	2	50	committed	\N	hele klyngen	\N	\N	30000000	t	30000000	\N	none
edb5a5dd-b5f3-4f61-8dbf-1a6b3c9e9e9d	cd10bdc4-dcee-39fd-947b-fc3bf548e9df	16	2	50	spent	\N	hele klyngen	\N	\N	15000000	t	15000000	\N	none
\.

COPY claims_checked (cooperation, checked_at) FROM stdin;
midtjylland-randersklyngen	2026-11-28 12:10:39.60256+00
nordjylland-vest	2026-11-28 12:10:34.544251+00
sjaelland-nykoebing-falster	\N
sjaelland-suh	2026-11-28 12:10:50.740875+00
syddanmark-lillebaelt	2026-11-28 12:10:35.144485+00
syddanmark-sydvestjylland	2026-11-28 12:10:36.763467+00
\.

COPY closed_period (cooperation, until, version, closed_by, closed_at) FROM stdin;
sjaelland-suh	2026-05-31	12	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-11-28 12:10:50.711797+00
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

COPY ended_access (kind, id, sequence, since, until) FROM stdin;
session	3KWJSQfveYQRkFil8D615hx8	2	2026-11-28 12:11:26.379605+00	2026-11-29 00:11:26.379605+00
user	bf4c26b8-59d6-4424-8e5e-688b7a77f8b3	1	2026-11-28 12:10:51.49591+00	\N
\.

COPY fund (id, cooperation, created_at) FROM stdin;
midtjylland-randersklyngen:cluster	midtjylland-randersklyngen	2026-11-28 12:10:37.606942+00
nordjylland-vest:cluster	nordjylland-vest	2026-11-28 12:10:30.347963+00
sjaelland-suh:cluster	sjaelland-suh	2026-11-28 12:10:45.212529+00
syddanmark-sydvestjylland:cluster	syddanmark-sydvestjylland	2026-11-28 12:10:36.284568+00
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
67	sjaelland-suh:cluster	BEVILLING	ALLOTTED	\N	hele klyngen	2026	\N	\N
68	sjaelland-suh:cluster	BEVILLING	FREE	\N	hele klyngen	2026	\N	\N
69	sjaelland-suh:cluster	FORBRUG	RECEIVED	\N	hele klyngen	2026	\N	\N
70	sjaelland-suh:cluster	FORBRUG	UNSPENT	\N	hele klyngen	2026	\N	\N
71	sjaelland-suh:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	e9da7066-423f-4b21-b7a7-af342cd174c5	\N
72	sjaelland-suh:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	3de1083b-7609-42fc-bcac-3dd640149d19	\N
73	sjaelland-suh:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2026	e9da7066-423f-4b21-b7a7-af342cd174c5	\N
74	sjaelland-suh:cluster	FORBRUG	SPENT	\N	hele klyngen	2026	e9da7066-423f-4b21-b7a7-af342cd174c5	\N
\.
SELECT setval(pg_get_serial_sequence('account', 'id'), (SELECT max("id") FROM account));

COPY account_balance (account, balance, floor) FROM stdin;
1	38057200	\N
2	107500000	0
3	-177057200	\N
4	22000000	0
5	3500000	0
6	-177057200	\N
7	49668564	\N
8	22000000	0
9	101888636	0
10	3500000	0
11	-49668562	\N
12	49668562	\N
13	6000000	0
14	-85000000	\N
15	-9500000	\N
16	-74200000	\N
17	-600000	\N
18	-18000000	\N
19	-15500000	\N
20	50000000	0
21	2000000	0
22	69200000	0
23	500000	0
24	6000000	0
25	6000000	0
26	30000000	0
27	5000000	0
28	100000	0
29	12000000	0
30	5000000	0
31	7500000	0
32	9500000	0
33	-60211840	\N
34	-10958640	\N
35	-9541120	\N
36	-12407785	\N
37	-25430615	\N
38	33211813	\N
39	5058635	\N
40	5121116	\N
41	7007780	\N
42	14150603	\N
43	15000000	0
44	3500000	0
45	2500000	0
46	3000000	0
47	6000000	0
48	-60211840	\N
49	-10958640	\N
50	-9541120	\N
51	-12407785	\N
52	-25430615	\N
53	51370565	\N
54	9184690	\N
55	8277095	\N
56	12407785	\N
57	22309865	\N
58	8841275	0
59	1773950	0
60	1264025	0
61	3120750	0
62	12000027	0
63	2400005	0
64	1920004	0
65	2400005	0
66	5280012	0
67	-105000000	\N
68	75000000	\N
69	-105000000	\N
70	103599951	\N
71	0	0
72	0	0
73	30000000	0
74	1400049	0
\.

COPY account_day (account, day, credited, debited) FROM stdin;
1	2025-01-15	177057200	133000000
1	2025-06-12	0	6000000
2	2025-01-15	107500000	0
3	2025-01-15	0	177057200
4	2025-01-15	22000000	0
5	2025-01-15	3500000	0
6	2025-01-15	0	177057200
7	2025-01-15	177057200	127388636
8	2025-01-15	22000000	0
9	2025-01-15	101888636	0
10	2025-01-15	3500000	0
11	2025-01-15	0	49668562
12	2025-01-15	49668562	0
13	2025-06-12	6000000	0
14	2024-08-28	0	85000000
15	2024-08-28	0	9500000
16	2024-08-28	0	74200000
17	2024-08-28	0	600000
18	2024-08-28	0	18000000
19	2024-08-28	0	15500000
20	2024-08-28	50000000	0
21	2024-08-28	2000000	0
22	2024-08-28	69200000	0
23	2024-08-28	500000	0
24	2024-08-28	6000000	0
25	2024-08-28	6000000	0
26	2024-08-28	30000000	0
27	2024-08-28	5000000	0
28	2024-08-28	100000	0
29	2024-08-28	12000000	0
30	2024-08-28	5000000	0
31	2024-08-28	7500000	0
32	2024-08-28	9500000	0
33	2026-10-14	0	60211840
34	2026-10-14	0	10958640
35	2026-10-14	0	9541120
36	2026-10-14	0	12407785
37	2026-10-14	0	25430615
38	2026-10-14	60211840	15000000
38	2026-10-29	0	12000027
39	2026-10-14	10958640	3500000
39	2026-10-29	0	2400005
40	2026-10-14	9541120	2500000
40	2026-10-29	0	1920004
41	2026-10-14	12407785	3000000
41	2026-10-29	0	2400005
42	2026-10-14	25430615	6000000
42	2026-10-29	0	5280012
43	2026-10-14	15000000	0
44	2026-10-14	3500000	0
45	2026-10-14	2500000	0
46	2026-10-14	3000000	0
47	2026-10-14	6000000	0
48	2026-10-14	0	60211840
49	2026-10-14	0	10958640
50	2026-10-14	0	9541120
51	2026-10-14	0	12407785
52	2026-10-14	0	25430615
53	2026-10-14	60211840	8841275
54	2026-10-14	10958640	1773950
55	2026-10-14	9541120	1264025
56	2026-10-14	12407785	0
57	2026-10-14	25430615	3120750
58	2026-10-14	8841275	0
59	2026-10-14	1773950	0
60	2026-10-14	1264025	0
61	2026-10-14	3120750	0
62	2026-10-29	12000027	0
63	2026-10-29	2400005	0
64	2026-10-29	1920004	0
65	2026-10-29	2400005	0
66	2026-10-29	5280012	0
67	2026-02-03	0	100000000
67	2026-03-10	0	5000000
68	2026-02-03	100000000	0
68	2026-03-03	0	60000000
68	2026-03-10	5000000	0
68	2026-04-07	60000000	30000000
69	2026-02-03	0	100000000
69	2026-03-10	0	5000000
70	2026-02-03	100000000	0
70	2026-03-10	5000000	0
70	2026-05-10	0	1200050
70	2026-05-11	0	0
70	2026-05-12	0	199999
71	2026-03-03	30000000	0
71	2026-04-07	0	30000000
72	2026-03-03	30000000	0
72	2026-04-07	0	30000000
73	2026-04-07	30000000	0
74	2026-05-10	1200050	0
74	2026-05-11	0	0
74	2026-05-12	199999	0
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
3cf06540-5180-4ca0-8515-bbc7f3ce9f75	0df13f7e-f348-47de-80c8-69606e34d1af	753966447a29c33a8a3f2bcf779f3d6727989604fb031a904164b91c9663cdac	201	http://localhost:8300/api/funds/v1/cooperations/sjaelland-suh/closed-periods	{"until":"2026-05-31","closedBy":"3cf06540-5180-4ca0-8515-bbc7f3ce9f75","closedAt":"2026-11-28T12:10:50.711797Z"}	2026-11-28 12:10:50.695994+00
3cf06540-5180-4ca0-8515-bbc7f3ce9f75	65fef716-6004-44e6-9499-ddc05535f6ce	0449541a3d75408d2e94e5756429407c6e5ee5f76d145afd6d17832578e2a15b	201	/api/funds/v1/notes/a3560588-d158-4e6d-9c72-5cc3250c300c	{"id":"a3560588-d158-4e6d-9c72-5cc3250c300c","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"e9da7066-423f-4b21-b7a7-af342cd174c5","amount":{"amount":8000.00,"currency":"DKK"},"countsFrom":"2026-05-11","reference":"Faktura 2","state":"booked","entry":"066551e7-efb6-4a17-95ff-ca9944c00fdd","warning":null,"actor":"3cf06540-5180-4ca0-8515-bbc7f3ce9f75","enteredAt":"2026-11-28T12:10:50.018193496Z","reversedBy":null,"reversalReason":null}	2026-11-28 12:10:50.032805+00
3cf06540-5180-4ca0-8515-bbc7f3ce9f75	b3b83bc8-e8c9-4485-8613-c5c765fb8d82	0cddc33d0ab2ff67e2da4638af830ba849abd18a75e3c457147750da68e64f95	201	/api/funds/v1/notes/285fce34-3cb7-44eb-84b9-67eeaf1f25e0	{"id":"285fce34-3cb7-44eb-84b9-67eeaf1f25e0","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"e9da7066-423f-4b21-b7a7-af342cd174c5","amount":{"amount":12000.50,"currency":"DKK"},"countsFrom":"2026-05-10","reference":"Faktura 1","state":"booked","entry":"96264708-f781-4070-be15-1b8285d5aa0d","warning":null,"actor":"3cf06540-5180-4ca0-8515-bbc7f3ce9f75","enteredAt":"2026-11-28T12:10:49.813391991Z","reversedBy":null,"reversalReason":null}	2026-11-28 12:10:49.838445+00
3cf06540-5180-4ca0-8515-bbc7f3ce9f75	eae116b9-9878-43f9-bfd1-b9adaed74e9c	b91956d8c80330feb4dbc5d41c851cf21991eeddf1d2b82ac63162e7f3e445b4	200	\N	{"id":"a3560588-d158-4e6d-9c72-5cc3250c300c","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"e9da7066-423f-4b21-b7a7-af342cd174c5","amount":{"amount":8000.00,"currency":"DKK"},"countsFrom":"2026-05-11","reference":"Faktura 2","state":"reversed","entry":null,"warning":null,"actor":"3cf06540-5180-4ca0-8515-bbc7f3ce9f75","enteredAt":"2026-11-28T12:10:50.018193Z","reversedBy":"3cf06540-5180-4ca0-8515-bbc7f3ce9f75","reversalReason":"Sendt til den forkerte klynge"}	2026-11-28 12:10:50.497165+00
3cf06540-5180-4ca0-8515-bbc7f3ce9f75	f23c9f57-0aaa-4625-88dc-4c8f640a3603	2f6f779e2ee4407c0f13ca459b055e80072a148a35b5fc51ecdd58ff222cfd12	201	/api/funds/v1/notes/7a23e02c-e2ac-4638-91df-1fa8f8e449db	{"id":"7a23e02c-e2ac-4638-91df-1fa8f8e449db","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"e9da7066-423f-4b21-b7a7-af342cd174c5","amount":{"amount":1999.99,"currency":"DKK"},"countsFrom":"2026-05-12","reference":"Faktura 3","state":"booked","entry":"33b5c207-8073-4154-9e0f-b8f5250f02c4","warning":null,"actor":"3cf06540-5180-4ca0-8515-bbc7f3ce9f75","enteredAt":"2026-11-28T12:10:50.231930913Z","reversedBy":null,"reversalReason":null}	2026-11-28 12:10:50.241276+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/meetings	17dcf742-d763-4391-8229-07f9e0254943	meetings.effect-withdrawn.v1	2026-11-28 12:10:49.195757+00
/klynge/meetings	1a04640f-4188-4a66-8087-96d07a99ba9c	meetings.effect-ordered.v1	2026-11-28 12:10:48.800169+00
/klynge/meetings	8395ca23-749a-4b6a-a42b-ded06fdf83e5	meetings.effect-ordered.v1	2026-11-28 12:10:47.04545+00
/klynge/meetings	97fb20f7-0c27-4a8d-a4bb-18c39559cfab	register.ended-session-state.v1	2026-11-28 12:11:26.397445+00
/klynge/meetings	a6b2616e-75b6-43a6-bb1b-65979c400912	register.withdrawn-user-state.v1	2026-11-28 12:10:51.531527+00
/klynge/meetings	d19c5c59-09cb-49ee-b5fd-aa080f631277	register.appointment-state.v1	2026-11-28 12:11:02.546412+00
/klynge/meetings	e8adf2ca-1a63-45de-8827-8a2c879259ba	meetings.effect-ordered.v1	2026-11-28 12:10:47.759677+00
/klynge/meetings	ec95f2a8-d1be-42f0-8a2f-26e21437c1bb	meetings.effect-ordered.v1	2026-11-28 12:10:46.727479+00
/klynge/meetings	efd0b452-3043-438f-993c-8f3bd419c1a4	meetings.effect-ordered.v1	2026-11-28 12:10:48.212515+00
/klynge/projects	cd3b67f6-f474-483e-8989-c2fca1f62ed0	projects.project-state.v1	2026-11-28 12:10:46.09174+00
\.

COPY journal_entry (id, cooperation, fund, "position", cause_type, cause_id, after_reversal, reverses, reason, actor, effective_on, recorded_at, access, transfers_digest, hash_version, salt, previous_digest, digest) FROM stdin;
066551e7-efb6-4a17-95ff-ca9944c00fdd	sjaelland-suh	sjaelland-suh:cluster	8	voucher	a3560588-d158-4e6d-9c72-5cc3250c300c	\N	\N	\N	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-05-11	2026-11-28 12:10:50.020519+00	OPEN	8cdc6ee0e45bbdc89d78414d9dbc088205707ef2897a1271e2168e3708570759	1	4af58f0faf0d071adbb904580500ad06	7619214eb3c3638eeba88d1964f8cfae183d912b236f3f7a244f5d95c3c12ba7	72c1e57187292acd87e9d6f0a4ca6dde5c20a9444ae05e9ce3c920d0495c5250
078077a3-6c98-448f-8eef-c42a8916c031	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	2	effect	e7a5dfb1-fe3c-3510-bd6a-f660215ef8f4	\N	\N	\N	midtjylland-randersklyngen:politisk	2026-10-29	2026-11-28 12:10:39.469772+00	OPEN	037f9d2efdd5be428e331d41ac08869d4e09b3e41d8829abf836fe61e8572c89	1	f1e9dcf2f2ed32eb12358cf3fa293119	227bf67644ae82a22480b541d8fbf773bd507d339b2ccf9c8899ed14188c7e6f	a8c609cb284f78cdef0670cf42944912d65d8218371b94bf9a2be0eeedcab10a
13abd644-acbd-47f8-81ab-84110de3e11b	sjaelland-suh	sjaelland-suh:cluster	1	effect	d8f78444-da47-498a-8093-9a60ec9e7adb	\N	\N	\N	sjaelland-suh:politisk	2026-02-03	2026-11-28 12:10:45.212529+00	OPEN	19fbb912f3edd4506fc19d77d1d3aeb4d3072c9d476e05f309c2392e7c56aa5f	1	6125265711217e61ae21602da89bd003	\N	f08d86f166a8cbfbb8f3279ffef9378fc2352eebdb527342f1b6f8ddb7bc41ca
14cbade4-67cf-4266-97b7-454eebe5febc	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	1	opening	94ff7eaf-331a-3f1c-b455-6b7d64180635	\N	\N	\N	midtjylland-randersklyngen:politisk	2026-10-14	2026-11-28 12:10:37.606942+00	OPEN	1302c75e74c4aabba647ae82082f3e768b93f128668df968c3fa0c0ce066b6a2	1	7fcee9fd256503b3bb09b773d9888ee1	\N	227bf67644ae82a22480b541d8fbf773bd507d339b2ccf9c8899ed14188c7e6f
22a8202f-7fdf-4b44-abd8-1e5487c67228	nordjylland-vest	nordjylland-vest:cluster	2	opening	898708d7-e148-35c7-a7e3-cd80430e59c1	\N	\N	\N	nordjylland-vest:politisk	2025-01-15	2026-11-28 12:10:32.093934+00	OPEN	5c9efe346db7f48905808fb50bf58f05a14aadb001d1ba934133a08233800e14	1	30f594730a5cb571f5940ad16914c569	6e8af2cfb5c43501deb028ec8791403b737a522b0b244a2fe90f8bb3be98436d	c18bd307f6005f8c33896aa580db56ccb7f64b820e311a4d63b090050ce8e27c
33b5c207-8073-4154-9e0f-b8f5250f02c4	sjaelland-suh	sjaelland-suh:cluster	9	voucher	7a23e02c-e2ac-4638-91df-1fa8f8e449db	\N	\N	\N	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-05-12	2026-11-28 12:10:50.232371+00	OPEN	223e2e4171ae38c78817b7480f0650c939ca0b42c23d8d021dfeecbf80386a3b	1	a807ea5c506eca2bdd3128403c8306cf	72c1e57187292acd87e9d6f0a4ca6dde5c20a9444ae05e9ce3c920d0495c5250	2ba970e1ce54f48844d8a6b29934a55477441f8531d226b8c0e16e92535abf68
3aeff6ef-6cb8-472e-a89a-d2a3d3c2528f	sjaelland-suh	sjaelland-suh:cluster	6	allotment-note	6831388a-44ba-4d2d-a316-720d8488e673	\N	\N	\N	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-03-10	2026-11-28 12:10:49.430945+00	OPEN	a74b989df048b35fcceebae5ea131378b1e8ef6d44f4106a098f741e49651e77	1	5b09b513745ef8cf30a540456d994740	a25ed856eaeac3efd2e30980acfcb549ef181e97d9d07132508ea5e7f9a74f60	f086c843593aeeb761b72bb58d9530d146b4d052bfa12701bcd45a4720367203
4ccf0e8f-7c13-440c-b140-68dd54657d10	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	2	effect	37728584-82e2-39ae-ab1b-d05fd434210e	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 12:10:36.461723+00	OPEN	f9e62037b69b1d06675420d557aa99e807af407076da63d8347270899be90c14	1	3e07e032faa73b3dcea0686ea16e2040	f3b3c11804564b315d0b9be9b491e59be4177b16981805f8f95bb1107ef66bb9	1a323a8beaf5f3f6b9fcf4840363a001240b851840d91bc215e3830d3e9897a9
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	1	effect	abb3ddcf-6d77-39ed-ae23-56f676629ff8	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 12:10:36.284568+00	OPEN	4ea589da7844b0a2526dfb1b6bc5d1915f3da1b7c918d3e8a6cd87ae05f93297	1	b9bc562b0cb31ebab9916f7b90be0887	\N	f3b3c11804564b315d0b9be9b491e59be4177b16981805f8f95bb1107ef66bb9
5fd5ea15-cf15-4cca-a47f-436b77f22204	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	3	effect	0bbce5d6-8cd0-393b-af0c-04bd4fc2df50	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 12:10:36.614147+00	OPEN	161b2ac3ebea8a7ba49cbbe0bf312ec7242e64af229e2e3b9f8c042fe572cb71	1	39ff2c64baa2a12f292e3a87fbea13f9	1a323a8beaf5f3f6b9fcf4840363a001240b851840d91bc215e3830d3e9897a9	c1fa7b4f0271721389c83ec6712a2999a4baae25b6a1d4ad5d0ba9cf3fd9c4e2
731a313f-280a-4905-a015-614cfea06a59	sjaelland-suh	sjaelland-suh:cluster	10	reversal	066551e7-efb6-4a17-95ff-ca9944c00fdd	\N	066551e7-efb6-4a17-95ff-ca9944c00fdd	Sendt til den forkerte klynge	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-05-11	2026-11-28 12:10:50.496924+00	OPEN	ace9b7b11be344f27c392be7aaa76d548c892fac72bee9e7b911fb8026217f09	1	8722e95f9bfda263c42bb269e67a4be7	2ba970e1ce54f48844d8a6b29934a55477441f8531d226b8c0e16e92535abf68	4418d479c070bc694845912e08d99662a3a57881048241075f7d020dfbd0a480
79ee53f8-5a4b-4ff0-b3a2-451f63ff39a2	sjaelland-suh	sjaelland-suh:cluster	3	effect	a8f19246-5366-4f79-b60a-6e1903773164	\N	\N	\N	sjaelland-suh:fagligt	2026-03-03	2026-11-28 12:10:47.045373+00	OPEN	f4b7c5e99a2e510ee58cd1311d9126a54b5933b3c460d2db061f218a7855cffa	1	d3bd87792824617641b31e404664b3be	a8de50093286d7b6382029e14e73610c48d922b75c7113e42f3089d916ccb233	a232b44e9991926473058c6c446a56d34298d5e962b8703811183f5d34009b0c
7f1e64bc-db70-41b4-9bb7-8a104990f4bf	nordjylland-vest	nordjylland-vest:cluster	3	effect	6ce6467f-7eb2-30c1-b316-5a6ac934b211	\N	\N	\N	nordjylland-vest:politisk	2025-06-12	2026-11-28 12:10:34.128617+00	OPEN	e56fbf95853a7875ab39afab74aa8a2dd34ef69636347aa02ee40e9797227e62	1	1f3d26bb3f72c672c900d0599ccc32de	c18bd307f6005f8c33896aa580db56ccb7f64b820e311a4d63b090050ce8e27c	e838e017567ad06701a6d8148b93af2779f3796cd4300d6d416cdb8713a61097
96264708-f781-4070-be15-1b8285d5aa0d	sjaelland-suh	sjaelland-suh:cluster	7	voucher	285fce34-3cb7-44eb-84b9-67eeaf1f25e0	\N	\N	\N	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-05-10	2026-11-28 12:10:49.819875+00	OPEN	d97a0ce8f865835c70a934bedbf90b5df98d540ce832b453ee23e6b9369c9293	1	16de5ff8aff70a9fb02251818cc9cf87	f086c843593aeeb761b72bb58d9530d146b4d052bfa12701bcd45a4720367203	7619214eb3c3638eeba88d1964f8cfae183d912b236f3f7a244f5d95c3c12ba7
afa5c197-12db-4dab-b9cf-fa012bfdb749	sjaelland-suh	sjaelland-suh:cluster	2	effect	bf444c8d-bea2-430f-8b5c-3ddced1cd8a3	\N	\N	\N	sjaelland-suh:fagligt	2026-03-03	2026-11-28 12:10:46.727338+00	OPEN	353414f44141e855c0dc6563a290761d2fa3affd20f4e203a8d31f43396e21f9	1	1398ed4ffb3371b0e4baa2f54c65d318	f08d86f166a8cbfbb8f3279ffef9378fc2352eebdb527342f1b6f8ddb7bc41ca	a8de50093286d7b6382029e14e73610c48d922b75c7113e42f3089d916ccb233
b8528e57-57bd-4b58-8298-6aa35e9356dd	nordjylland-vest	nordjylland-vest:cluster	1	effect	73fbe614-53e5-3f72-a4f1-b37230306871	\N	\N	\N	nordjylland-vest:politisk	2025-01-15	2026-11-28 12:10:30.347963+00	OPEN	a459a29083d058cbd9a8bcf15704cf62c5755c20fd9c080714df35d81521af39	1	de5275f4b90df947272c63b9a8a7fe7c	\N	6e8af2cfb5c43501deb028ec8791403b737a522b0b244a2fe90f8bb3be98436d
ee5d4053-4432-434d-b3a7-d58c575abdc5	sjaelland-suh	sjaelland-suh:cluster	4	effect	278e4652-21c6-4596-b531-7683bfdca923	\N	\N	\N	sjaelland-suh:politisk	2026-04-07	2026-11-28 12:10:47.759507+00	OPEN	fa4c02839341248198f120b15c4030a5d124fd75ef26f85fab46aebc1aef84fb	1	c07f1b68e7b29e4e54a0c6c38e07f9f4	a232b44e9991926473058c6c446a56d34298d5e962b8703811183f5d34009b0c	1052e7c8b5b64e04609c8aaf34048cb9cc468d2f56a44e09f3809ec002d5494e
f817086c-a74b-4c7d-9691-337e1dd8780a	sjaelland-suh	sjaelland-suh:cluster	5	effect	57956676-83b7-483e-bf31-5b55a127f44f	\N	\N	\N	sjaelland-suh:politisk	2026-04-07	2026-11-28 12:10:48.212399+00	OPEN	4e153e1f96546a99f0d13e9364a055f50c30771fb9921dcc465ae5ed42ac7ffd	1	a7aef45c60faa5824ec9c4948f4e08ad	1052e7c8b5b64e04609c8aaf34048cb9cc468d2f56a44e09f3809ec002d5494e	a25ed856eaeac3efd2e30980acfcb549ef181e97d9d07132508ea5e7f9a74f60
\.

COPY effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at, withdrawn_at, state, waiting, result, entry, counts_from, reason, missing, advice, warning, sequence, answered_at, turn, fund, counts_on, answers, party_order) FROM stdin;
0bbce5d6-8cd0-393b-af0c-04bd4fc2df50	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{474f5ac7-a981-3d56-a889-8bd5ca6130dd}	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	132	{"key": null, "label": null, "party": null, "amount": {"amount": 220000, "currency": "DKK"}, "period": null, "shares": [{"party": "530", "amount": {"amount": 75000, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 95000, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 50000, "currency": "DKK"}}], "project": "948c951f-e5a2-3255-85b4-67ac81b14228"}	2026-11-28 12:10:36.653528+00	\N	APPLIED	{}	reserved	5fd5ea15-cf15-4cca-a47f-436b77f22204	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det. Hvad der er modtaget, er ikke oplyst.	1	2026-11-28 12:10:36.741312+00	\\x80004dfb000880004dfb800000028000008480000000000000000bbce5d68cd0393baf0c04bd4fc2df5000000000	syddanmark-sydvestjylland:cluster	2024-08-28	\N	{}
278e4652-21c6-4596-b531-7683bfdca923	sjaelland-suh	grant	2026-04-07	sjaelland-suh:politisk	t	bf444c8d-bea2-430f-8b5c-3ddced1cd8a3	{}	OPEN	\N	014dc449-8ab2-4203-b7ee-bed4af5300f1	1	193f26f1-5376-4bdf-a159-d6a09e241c91	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "e9da7066-423f-4b21-b7a7-af342cd174c5"}	2026-11-28 12:10:47.769412+00	\N	APPLIED	{}	booked	ee5d4053-4432-434d-b3a7-d58c575abdc5	2026-04-07	\N	\N	\N	\N	1	2026-11-28 12:10:47.793585+00	\\x8000504600088000504680000001800000008000000000000000278e465221c64596b5317683bfdca92300000000	sjaelland-suh:cluster	2026-04-07	bf444c8d-bea2-430f-8b5c-3ddced1cd8a3	{}
37728584-82e2-39ae-ab1b-d05fd434210e	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{7021f635-c278-357d-9813-fca78e9259e3}	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	120	{"key": null, "label": null, "party": null, "amount": {"amount": 471000, "currency": "DKK"}, "period": null, "shares": [{"party": "573", "amount": {"amount": 120000, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 1000, "currency": "DKK"}}, {"party": "561", "amount": {"amount": 50000, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 300000, "currency": "DKK"}}], "project": "8202e8b8-0f20-3807-90c8-cbf686d5c962"}	2026-11-28 12:10:36.468094+00	\N	APPLIED	{}	reserved	4ccf0e8f-7c13-440c-b140-68dd54657d10	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det. Hvad der er modtaget, er ikke oplyst.	1	2026-11-28 12:10:36.494112+00	\\x80004dfb000880004dfb800000028000007880000000000000003772858482e239aeab1bd05fd434210e00000000	syddanmark-sydvestjylland:cluster	2024-08-28	\N	{}
3b9411d5-e666-3c3a-96a0-cef7c80e93eb	syddanmark-lillebaelt	frame	2023-10-13	syddanmark-lillebaelt:politisk	t	\N	{}	OPEN	0adc6004-f858-461b-bf23-3b51936f2ded	45372c07-0d96-43f3-a4f5-48da29e38b91	4	860af8e1-e49f-4b26-85f6-57ee9cb34e42	200	{"key": null, "body": "syddanmark-lillebaelt:fagligt", "amount": {"amount": 1500000, "currency": "DKK"}, "purpose": "Ramme efter punkt 4"}	2026-11-28 12:10:35.095284+00	\N	APPLIED	{}	changed	\N	2023-10-13	\N	\N	\N	\N	1	2026-11-28 12:10:35.132226+00	\\x80004cbb000380004cbb80000004800000c880000000000000003b9411d5e6663c3a96a0cef7c80e93eb00000000	syddanmark-lillebaelt:cluster	2023-10-13	\N	{}
57956676-83b7-483e-bf31-5b55a127f44f	sjaelland-suh	release	2026-04-07	sjaelland-suh:politisk	t	\N	{}	OPEN	\N	014dc449-8ab2-4203-b7ee-bed4af5300f1	1	193f26f1-5376-4bdf-a159-d6a09e241c91	\N	{"amount": {"amount": 300000, "currency": "DKK"}, "shares": null, "project": "3de1083b-7609-42fc-bcac-3dd640149d19", "reservation": "a8f19246-5366-4f79-b60a-6e1903773164"}	2026-11-28 12:10:48.229672+00	\N	APPLIED	{}	booked	f817086c-a74b-4c7d-9691-337e1dd8780a	2026-04-07	\N	\N	\N	\N	1	2026-11-28 12:10:48.269205+00	\\x80005046000680005046800000018000000080000000000000005795667683b7483ebf315b55a127f44f00000000	sjaelland-suh:cluster	2026-04-07	a8f19246-5366-4f79-b60a-6e1903773164	{}
6ce6467f-7eb2-30c1-b316-5a6ac934b211	nordjylland-vest	grant	2025-06-12	nordjylland-vest:politisk	t	\N	{97670fe6-6845-3392-9927-f14d2f26797e}	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	b62f23de-0423-4a3d-8239-8e0a795ca7d3	114	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 60000, "currency": "DKK"}, "period": null, "shares": null, "project": "77f84d50-734b-3d24-8ae3-890d6bb23e5e"}	2026-11-28 12:10:33.547577+00	\N	APPLIED	{}	booked	7f1e64bc-db70-41b4-9bb7-8a104990f4bf	2025-06-12	\N	\N	\N	\N	1	2026-11-28 12:10:34.298931+00	\\x80004f1b000880004f1b800000048000007280000000000000006ce6467f7eb230c1b3165a6ac934b21100000000	nordjylland-vest:cluster	2025-06-12	\N	{}
73fbe614-53e5-3f72-a4f1-b37230306871	nordjylland-vest	supplement	2025-01-15	nordjylland-vest:politisk	t	\N	{91e35b94-9507-355f-abc9-d81c575d6bf9}	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	3593b33d-f7ab-4cfc-9ad9-8c4b541c8a95	144	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 175000, "currency": "DKK"}, "period": null, "shares": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc"}	2026-11-28 12:10:29.977138+00	\N	APPLIED	{}	booked	b8528e57-57bd-4b58-8298-6aa35e9356dd	2025-01-15	\N	\N	\N	\N	2	2026-11-28 12:10:32.315524+00	\\x80004e87000880004e878000000480000090800000000000000073fbe61453e53f72a4f1b3723030687100000000	nordjylland-vest:cluster	2025-01-15	\N	{}
898708d7-e148-35c7-a7e3-cd80430e59c1	nordjylland-vest	opening	2025-01-15	nordjylland-vest:politisk	t	\N	{91e35b94-9507-355f-abc9-d81c575d6bf9,07bebce8-93ff-3615-bf8c-3a001b9e6ec9,6b773ce6-159e-3083-b532-0941c3edc175}	OPEN	37989e22-a841-4502-9cd2-c24946993b4f	c49ff336-693b-446d-81a4-17e93df20cb3	4	\N	154	{"asOf": "2025-01-15", "fund": "cluster", "lines": [{"label": "hele klyngen", "party": null, "amount": {"amount": 1770572, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 900000, "currency": "DKK"}, "toYear": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 220000, "currency": "DKK"}, "toYear": null, "project": "0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 35000, "currency": "DKK"}, "toYear": null, "project": "506a08b9-8c15-39cb-9dc3-4f8873e73a86", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 1018886.36, "currency": "DKK"}, "toYear": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 220000, "currency": "DKK"}, "toYear": null, "project": "0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 35000, "currency": "DKK"}, "toYear": null, "project": "506a08b9-8c15-39cb-9dc3-4f8873e73a86", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 496685.62, "currency": "DKK"}, "toYear": 2025, "project": null, "quantity": "carriedOver"}], "period": null}	2026-11-28 12:10:29.211135+00	\N	APPLIED	{}	booked	22a8202f-7fdf-4b44-abd8-1e5487c67228	2025-01-15	\N	\N	\N	\N	1	2026-11-28 12:10:32.315505+00	\\x80004e87000080004e87800000048000009a8000000000000000898708d7e14835c7a7e3cd80430e59c100000000	nordjylland-vest:cluster	2025-01-15	\N	{}
94ff7eaf-331a-3f1c-b455-6b7d64180635	midtjylland-randersklyngen	opening	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{4b3d5f58-3599-3f4c-b5e1-dea168059b34}	OPEN	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	2	0f5b2db5-b8c7-41c9-8d91-56340c80c4e9	42	{"asOf": "2026-10-14", "fund": "cluster", "lines": [{"label": null, "party": "1082", "amount": {"amount": 602118.4, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "730", "amount": {"amount": 254306.15, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "710", "amount": {"amount": 124077.85, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "707", "amount": {"amount": 95411.2, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "706", "amount": {"amount": 109586.4, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "1082", "amount": {"amount": 150000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "730", "amount": {"amount": 60000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "710", "amount": {"amount": 30000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "707", "amount": {"amount": 25000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "706", "amount": {"amount": 35000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "1082", "amount": {"amount": 88412.75, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "730", "amount": {"amount": 31207.5, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "707", "amount": {"amount": 12640.25, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "706", "amount": {"amount": 17739.5, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}], "period": null}	2026-11-28 12:10:37.595126+00	\N	APPLIED	{}	booked	14cbade4-67cf-4266-97b7-454eebe5febc	2026-10-14	\N	\N	\N	\N	1	2026-11-28 12:10:37.850362+00	\\x80005104000080005113800000028000002a800000000000000094ff7eaf331a3f1cb4556b7d6418063500000000	midtjylland-randersklyngen:cluster	2026-10-14	\N	{}
a8f19246-5366-4f79-b60a-6e1903773164	sjaelland-suh	reserve	2026-03-03	sjaelland-suh:fagligt	f	\N	{}	OPEN	\N	2aa70436-92e5-4a8a-bf99-a75626f01334	1	8a2a8e7b-ab08-4a93-80f2-fd98781cffaf	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "3de1083b-7609-42fc-bcac-3dd640149d19"}	2026-11-28 12:10:47.055707+00	\N	APPLIED	{}	reserved	79ee53f8-5a4b-4ff0-b3a2-451f63ff39a2	2026-03-03	\N	\N	\N	\N	1	2026-11-28 12:10:47.071895+00	\\x8000502300078000502380000001800000008000000000000000a8f1924653664f79b60a6e190377316400000000	sjaelland-suh:cluster	2026-03-03	\N	{}
aa56a6a2-3b40-4134-a230-60034bbd705e	sjaelland-suh	grant	2026-04-07	sjaelland-suh:politisk	t	\N	{}	OPEN	\N	014dc449-8ab2-4203-b7ee-bed4af5300f1	1	193f26f1-5376-4bdf-a159-d6a09e241c91	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 99000000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "3de1083b-7609-42fc-bcac-3dd640149d19"}	2026-11-28 12:10:48.806674+00	2026-11-28 12:10:49.221216+00	WITHDRAWN	{}	\N	\N	\N	not-enough	9830000000	Der mangler 98.300.000,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra et andet projekt eller registrér en tildeling først.	\N	1	2026-11-28 12:10:48.810948+00	\N	sjaelland-suh:cluster	2026-04-07	\N	{}
abb3ddcf-6d77-39ed-ae23-56f676629ff8	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{90a44e67-aa7d-37a5-a312-b1fd9c47d315}	OPEN	6ebf931c-47ee-415e-ade2-1d6a6e071a5b	cdb88e4a-22c1-4892-91b7-8342c15a5dcb	2	ea76b25d-22c0-4b3f-b678-5b313d0d1176	104	{"key": null, "label": null, "party": null, "amount": {"amount": 1337000, "currency": "DKK"}, "period": null, "shares": [{"party": "561", "amount": {"amount": 692000, "currency": "DKK"}}, {"party": "573", "amount": {"amount": 60000, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 60000, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 5000, "currency": "DKK"}}, {"party": "530", "amount": {"amount": 20000, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 500000, "currency": "DKK"}}], "project": "a68148f5-a4c9-3de7-a90d-1ff75716b4b3"}	2026-11-28 12:10:36.299359+00	\N	APPLIED	{}	reserved	5e6e7110-eca6-4e3d-bb01-d515d918c7c4	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det. Hvad der er modtaget, er ikke oplyst.	1	2026-11-28 12:10:36.339859+00	\\x80004dfb000880004dfb80000002800000688000000000000000abb3ddcf6d7739edae2356f676629ff800000000	syddanmark-sydvestjylland:cluster	2024-08-28	\N	{}
bf444c8d-bea2-430f-8b5c-3ddced1cd8a3	sjaelland-suh	reserve	2026-03-03	sjaelland-suh:fagligt	f	\N	{}	OPEN	\N	2aa70436-92e5-4a8a-bf99-a75626f01334	1	8a2a8e7b-ab08-4a93-80f2-fd98781cffaf	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "e9da7066-423f-4b21-b7a7-af342cd174c5"}	2026-11-28 12:10:46.738801+00	\N	APPLIED	{}	reserved	afa5c197-12db-4dab-b9cf-fa012bfdb749	2026-03-03	\N	\N	\N	\N	1	2026-11-28 12:10:46.749561+00	\\x8000502300078000502380000001800000008000000000000000bf444c8dbea2430f8b5c3ddced1cd8a300000000	sjaelland-suh:cluster	2026-03-03	\N	{}
d8f78444-da47-498a-8093-9a60ec9e7adb	sjaelland-suh	allotment	2026-02-03	sjaelland-suh:politisk	t	\N	{}	OPEN	\N	b19f4c80-ade2-4c80-8d65-98764a9bf0a2	1	c93d4c66-8660-49f9-8f7c-4cabb9108478	\N	{"label": "hele klyngen", "party": null, "amount": {"amount": 1000000, "currency": "DKK"}, "period": "2026"}	2026-11-28 12:10:45.241449+00	\N	APPLIED	{}	booked	13abd644-acbd-47f8-81ab-84110de3e11b	2026-02-03	\N	\N	\N	\N	1	2026-11-28 12:10:45.263754+00	\\x8000500700018000500780000001800000008000000000000000d8f78444da47498a80939a60ec9e7adb00000000	sjaelland-suh:cluster	2026-02-03	\N	{}
df800646-edfd-30e4-9c4b-6f0d23f19701	nordjylland-vest	grant	2025-06-12	nordjylland-vest:politisk	t	\N	{30974a57-24f9-34c0-aee5-86614b202698}	OPEN	2f559ab9-4f7c-4d6f-9ba0-da2a263ddfea	315129d6-43f1-4a12-afee-f9423545d551	4	eb3c62ec-904d-48ed-b384-db0eef15cda5	116	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 900000, "currency": "DKK"}, "period": null, "shares": null, "project": "c97e8fbf-60d2-3292-b4b9-f2d0809d81fd"}	2026-11-28 12:10:33.884089+00	\N	REFUSED	{}	\N	\N	\N	not-enough	51942800	Der mangler 519.428,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra et andet projekt eller registrér en tildeling først.	\N	1	2026-11-28 12:10:34.479386+00	\\x80004f1b000880004f1b80000004800000748000000000000000df800646edfd30e49c4b6f0d23f1970100000000	nordjylland-vest:cluster	2025-06-12	\N	{}
e6724ec7-b5df-3fe9-af96-6386233993ee	midtjylland-randersklyngen	set-key	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{}	OPEN	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	3	0350c85e-7709-4691-b7b3-25f56be17cc6	102	{"key": "2b76c50f-b855-310f-827b-baec278a216c", "name": "Nøgle i tabel 3.1", "paying": ["1082", "730", "710", "707", "706"], "weights": [{"party": "1082", "weight": 50}, {"party": "730", "weight": 22}, {"party": "710", "weight": 10}, {"party": "707", "weight": 8}, {"party": "706", "weight": 10}], "takingPart": ["1082", "730", "710", "707", "706"]}	2026-11-28 12:10:39.336089+00	\N	APPLIED	{}	changed	\N	2026-10-29	\N	\N	\N	\N	1	2026-11-28 12:10:39.355334+00	\\x8000511300028000511380000003800000668000000000000000e6724ec7b5df3fe9af966386233993ee00000000	midtjylland-randersklyngen:cluster	2026-10-29	\N	{706,707,710,730,1082}
e7a5dfb1-fe3c-3510-bd6a-f660215ef8f4	midtjylland-randersklyngen	grant	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{d353dfba-c790-3ec9-9c8b-ce666895ed65,e6724ec7-b5df-3fe9-af96-6386233993ee}	OPEN	783ea0ee-2f1a-4755-8c49-6dd9cc238940	c77b247a-8611-478a-b4f1-184f78656c3f	3	fabfb9c3-93d2-4c45-9675-1e4b0a1f37d3	101	{"key": "2b76c50f-b855-310f-827b-baec278a216c", "label": null, "party": null, "amount": {"amount": 240000.53, "currency": "DKK"}, "period": null, "shares": null, "project": "04abad38-82e0-3674-885e-b7777e0063a8"}	2026-11-28 12:10:39.486268+00	\N	APPLIED	{}	booked	078077a3-6c98-448f-8eef-c42a8916c031	2026-10-29	\N	\N	\N	\N	1	2026-11-28 12:10:39.590501+00	\\x8000511300088000511380000003800000658000000000000000e7a5dfb1fe3c3510bd6af660215ef8f400000000	midtjylland-randersklyngen:cluster	2026-10-29	\N	{}
\.

COPY note (id, cooperation, kind, party, label, period, project, amount, counts_from, reference, actor, entered_at, state, entry, warning, reversed_by, reversal_reason, number) FROM stdin;
285fce34-3cb7-44eb-84b9-67eeaf1f25e0	sjaelland-suh	voucher	\N	hele klyngen	2026	e9da7066-423f-4b21-b7a7-af342cd174c5	1200050	2026-05-10	Faktura 1	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-11-28 12:10:49.813392+00	BOOKED	96264708-f781-4070-be15-1b8285d5aa0d	\N	\N	\N	2
6831388a-44ba-4d2d-a316-720d8488e673	sjaelland-suh	allotment-note	\N	hele klyngen	2026	\N	5000000	2026-03-10	Bilag A-1	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-11-28 12:10:49.435562+00	BOOKED	3aeff6ef-6cb8-472e-a89a-d2a3d3c2528f	\N	\N	\N	1
7a23e02c-e2ac-4638-91df-1fa8f8e449db	sjaelland-suh	voucher	\N	hele klyngen	2026	e9da7066-423f-4b21-b7a7-af342cd174c5	199999	2026-05-12	Faktura 3	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-11-28 12:10:50.231931+00	BOOKED	33b5c207-8073-4154-9e0f-b8f5250f02c4	\N	\N	\N	4
a3560588-d158-4e6d-9c72-5cc3250c300c	sjaelland-suh	voucher	\N	hele klyngen	2026	e9da7066-423f-4b21-b7a7-af342cd174c5	800000	2026-05-11	Faktura 2	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	2026-11-28 12:10:50.018193+00	REVERSED	\N	\N	3cf06540-5180-4ca0-8515-bbc7f3ce9f75	Sendt til den forkerte klynge	3
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
65	df214788-add2-417d-a855-1eec02daa16b	klynge.funds	sjaelland-suh	funds.effect-refused.v1	aa56a6a2-3b40-4134-a230-60034bbd705e	{"id":"aa56a6a2-3b40-4134-a230-60034bbd705e","sequence":1,"cooperation":"sjaelland-suh","reason":"not-enough","missing":{"amount":98300000.00,"currency":"DKK"},"advice":"Der mangler 98.300.000,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra et andet projekt eller registrér en tildeling først."}	2026-11-28 12:10:48.811915+00	2026-11-28 12:10:48.831155+00
66	29ea06c7-b9fe-42c4-b83a-a3b414c8b088	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":6,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1050000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:49.550409+00	2026-11-28 12:10:49.585657+00
67	a2481130-fdff-438b-9e93-dc2875c3af07	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":7,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":12000.50,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1037999.50,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:49.851357+00	2026-11-28 12:10:49.900912+00
68	0fc7a876-d5bc-465b-990a-88263d5b40ac	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	e9da7066-423f-4b21-b7a7-af342cd174c5	{"id":"e9da7066-423f-4b21-b7a7-af342cd174c5","sequence":3,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":12000.50,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:49.851513+00	2026-11-28 12:10:49.901015+00
69	6000877f-a812-4972-83d6-db08d0b0ebd1	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":8,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":20000.50,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1029999.50,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.042577+00	2026-11-28 12:10:50.053289+00
70	aab6436f-3660-4f0d-99f0-786115187c37	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	e9da7066-423f-4b21-b7a7-af342cd174c5	{"id":"e9da7066-423f-4b21-b7a7-af342cd174c5","sequence":4,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":20000.50,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.042749+00	2026-11-28 12:10:50.053381+00
71	847aa4fc-184c-4fc3-b235-a193cb4c3701	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":9,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":22000.49,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1027999.51,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.263732+00	2026-11-28 12:10:50.306567+00
72	3dc83d58-5f0d-469c-90cd-3a243e17a505	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	e9da7066-423f-4b21-b7a7-af342cd174c5	{"id":"e9da7066-423f-4b21-b7a7-af342cd174c5","sequence":5,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":22000.49,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.263864+00	2026-11-28 12:10:50.306638+00
73	23326f03-fd7a-4bd4-ad0e-e159d29bbb26	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":10,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1035999.51,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.529768+00	2026-11-28 12:10:50.540991+00
74	1ca35aa6-02be-4f8f-8d8f-dbeb9292f477	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	e9da7066-423f-4b21-b7a7-af342cd174c5	{"id":"e9da7066-423f-4b21-b7a7-af342cd174c5","sequence":6,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.529979+00	2026-11-28 12:10:50.541071+00
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
04abad38-82e0-3674-885e-b7777e0063a8	midtjylland-randersklyngen	2
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	2
32925253-edbd-3dad-97ba-efba6fb6d5be	syddanmark-sydvestjylland	1
3de1083b-7609-42fc-bcac-3dd640149d19	sjaelland-suh	1
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	3
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	1
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	2
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	1
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	1
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	1
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	1
c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	nordjylland-vest	1
e1e89f2c-cce1-3c40-b089-4e97a1112f37	syddanmark-sydvestjylland	1
e9da7066-423f-4b21-b7a7-af342cd174c5	sjaelland-suh	1
\.

COPY published_state (kind, id, sequence, body, published_at) FROM stdin;
funds.cooperation-balance-state.v1	midtjylland-randersklyngen	3	{"id":"midtjylland-randersklyngen","sequence":0,"cooperation":"midtjylland-randersklyngen","received":{"amount":1185500.00,"currency":"DKK"},"committed":{"amount":540000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":150000.00,"currency":"DKK"},"uncommitted":{"amount":645499.47,"currency":"DKK"},"unspent":{"amount":1035500.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:39.597173+00
funds.cooperation-balance-state.v1	nordjylland-vest	4	{"id":"nordjylland-vest","sequence":0,"cooperation":"nordjylland-vest","received":{"amount":1770572.00,"currency":"DKK"},"committed":{"amount":1390000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1273886.36,"currency":"DKK"},"uncommitted":{"amount":380572.00,"currency":"DKK"},"unspent":{"amount":496685.64,"currency":"DKK"},"carriedOver":{"amount":496685.62,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:34.316109+00
funds.cooperation-balance-state.v1	sjaelland-suh	10	{"id":"sjaelland-suh","sequence":0,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1035999.51,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.529078+00
funds.cooperation-balance-state.v1	syddanmark-lillebaelt	1	{"id":"syddanmark-lillebaelt","sequence":0,"cooperation":"syddanmark-lillebaelt","received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:35.136852+00
funds.cooperation-balance-state.v1	syddanmark-sydvestjylland	3	{"id":"syddanmark-sydvestjylland","sequence":0,"cooperation":"syddanmark-sydvestjylland","received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":2028000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"},"publishedOn":null,"withClosed":null}	2026-11-28 12:10:36.752472+00
funds.opening-state.v1	midtjylland-randersklyngen:cluster	2	{"id":"midtjylland-randersklyngen:cluster","sequence":0,"cooperation":"midtjylland-randersklyngen","fund":"cluster","effect":"94ff7eaf-331a-3f1c-b455-6b7d64180635","asOf":"2026-10-14","meeting":"c77b247a-8611-478a-b4f1-184f78656c3f","covers":["committed","received","spent"],"contains":["allotment","carry-over","earmark","grant","reduce","release","reserve","supplement"],"access":"open"}	2026-11-28 12:10:37.868892+00
funds.opening-state.v1	nordjylland-vest:cluster	2	{"id":"nordjylland-vest:cluster","sequence":0,"cooperation":"nordjylland-vest","fund":"cluster","effect":"898708d7-e148-35c7-a7e3-cd80430e59c1","asOf":"2025-01-15","meeting":"c49ff336-693b-446d-81a4-17e93df20cb3","covers":["carriedOver","committed","received","spent"],"contains":["allotment","carry-over","earmark","grant","reduce","release","reserve","supplement"],"access":"open"}	2026-11-28 12:10:32.370368+00
funds.project-balance-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	1	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":0,"cooperation":"midtjylland-randersklyngen","committed":{"amount":240000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:39.597204+00
funds.project-balance-state.v1	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	1	{"id":"0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":220000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":220000.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:32.370328+00
funds.project-balance-state.v1	3de1083b-7609-42fc-bcac-3dd640149d19	2	{"id":"3de1083b-7609-42fc-bcac-3dd640149d19","sequence":0,"cooperation":"sjaelland-suh","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:48.276898+00
funds.project-balance-state.v1	4d5b1b1c-5001-34f7-b061-d5c95a854efc	2	{"id":"4d5b1b1c-5001-34f7-b061-d5c95a854efc","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":1075000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1018886.36,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:32.370361+00
funds.project-balance-state.v1	506a08b9-8c15-39cb-9dc3-4f8873e73a86	1	{"id":"506a08b9-8c15-39cb-9dc3-4f8873e73a86","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":35000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":35000.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:32.370364+00
funds.project-balance-state.v1	77f84d50-734b-3d24-8ae3-890d6bb23e5e	1	{"id":"77f84d50-734b-3d24-8ae3-890d6bb23e5e","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":60000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:34.316159+00
funds.project-balance-state.v1	8202e8b8-0f20-3807-90c8-cbf686d5c962	1	{"id":"8202e8b8-0f20-3807-90c8-cbf686d5c962","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":471000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:36.499648+00
funds.project-balance-state.v1	892049d7-611a-3c84-b4e4-df88403b3255	1	{"id":"892049d7-611a-3c84-b4e4-df88403b3255","sequence":0,"cooperation":"midtjylland-randersklyngen","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":150000.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:37.868858+00
funds.project-balance-state.v1	948c951f-e5a2-3255-85b4-67ac81b14228	1	{"id":"948c951f-e5a2-3255-85b4-67ac81b14228","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":220000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:36.752509+00
funds.project-balance-state.v1	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	1	{"id":"a68148f5-a4c9-3de7-a90d-1ff75716b4b3","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":1337000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:36.351422+00
funds.project-balance-state.v1	e9da7066-423f-4b21-b7a7-af342cd174c5	6	{"id":"e9da7066-423f-4b21-b7a7-af342cd174c5","sequence":0,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"access":"open","publishedOn":null,"withClosed":null}	2026-11-28 12:10:50.529385+00
\.

COPY transfer (entry, line, fund, book, debit, credit, amount) FROM stdin;
066551e7-efb6-4a17-95ff-ca9944c00fdd	1	sjaelland-suh:cluster	FORBRUG	70	74	800000
078077a3-6c98-448f-8eef-c42a8916c031	1	midtjylland-randersklyngen:cluster	BEVILLING	38	62	12000027
078077a3-6c98-448f-8eef-c42a8916c031	2	midtjylland-randersklyngen:cluster	BEVILLING	39	63	2400005
078077a3-6c98-448f-8eef-c42a8916c031	3	midtjylland-randersklyngen:cluster	BEVILLING	40	64	1920004
078077a3-6c98-448f-8eef-c42a8916c031	4	midtjylland-randersklyngen:cluster	BEVILLING	41	65	2400005
078077a3-6c98-448f-8eef-c42a8916c031	5	midtjylland-randersklyngen:cluster	BEVILLING	42	66	5280012
13abd644-acbd-47f8-81ab-84110de3e11b	1	sjaelland-suh:cluster	BEVILLING	67	68	100000000
13abd644-acbd-47f8-81ab-84110de3e11b	2	sjaelland-suh:cluster	FORBRUG	69	70	100000000
14cbade4-67cf-4266-97b7-454eebe5febc	1	midtjylland-randersklyngen:cluster	BEVILLING	33	38	60211840
14cbade4-67cf-4266-97b7-454eebe5febc	2	midtjylland-randersklyngen:cluster	FORBRUG	48	53	60211840
14cbade4-67cf-4266-97b7-454eebe5febc	3	midtjylland-randersklyngen:cluster	BEVILLING	37	42	25430615
14cbade4-67cf-4266-97b7-454eebe5febc	4	midtjylland-randersklyngen:cluster	FORBRUG	52	57	25430615
14cbade4-67cf-4266-97b7-454eebe5febc	5	midtjylland-randersklyngen:cluster	BEVILLING	36	41	12407785
14cbade4-67cf-4266-97b7-454eebe5febc	6	midtjylland-randersklyngen:cluster	FORBRUG	51	56	12407785
14cbade4-67cf-4266-97b7-454eebe5febc	7	midtjylland-randersklyngen:cluster	BEVILLING	35	40	9541120
14cbade4-67cf-4266-97b7-454eebe5febc	8	midtjylland-randersklyngen:cluster	FORBRUG	50	55	9541120
14cbade4-67cf-4266-97b7-454eebe5febc	9	midtjylland-randersklyngen:cluster	BEVILLING	34	39	10958640
14cbade4-67cf-4266-97b7-454eebe5febc	10	midtjylland-randersklyngen:cluster	FORBRUG	49	54	10958640
14cbade4-67cf-4266-97b7-454eebe5febc	11	midtjylland-randersklyngen:cluster	BEVILLING	38	43	15000000
14cbade4-67cf-4266-97b7-454eebe5febc	12	midtjylland-randersklyngen:cluster	BEVILLING	42	47	6000000
14cbade4-67cf-4266-97b7-454eebe5febc	13	midtjylland-randersklyngen:cluster	BEVILLING	41	46	3000000
14cbade4-67cf-4266-97b7-454eebe5febc	14	midtjylland-randersklyngen:cluster	BEVILLING	40	45	2500000
14cbade4-67cf-4266-97b7-454eebe5febc	15	midtjylland-randersklyngen:cluster	BEVILLING	39	44	3500000
14cbade4-67cf-4266-97b7-454eebe5febc	16	midtjylland-randersklyngen:cluster	FORBRUG	53	58	8841275
14cbade4-67cf-4266-97b7-454eebe5febc	17	midtjylland-randersklyngen:cluster	FORBRUG	57	61	3120750
14cbade4-67cf-4266-97b7-454eebe5febc	18	midtjylland-randersklyngen:cluster	FORBRUG	55	60	1264025
14cbade4-67cf-4266-97b7-454eebe5febc	19	midtjylland-randersklyngen:cluster	FORBRUG	54	59	1773950
22a8202f-7fdf-4b44-abd8-1e5487c67228	1	nordjylland-vest:cluster	BEVILLING	3	1	177057200
22a8202f-7fdf-4b44-abd8-1e5487c67228	2	nordjylland-vest:cluster	FORBRUG	6	7	177057200
22a8202f-7fdf-4b44-abd8-1e5487c67228	3	nordjylland-vest:cluster	BEVILLING	1	2	90000000
22a8202f-7fdf-4b44-abd8-1e5487c67228	4	nordjylland-vest:cluster	BEVILLING	1	4	22000000
22a8202f-7fdf-4b44-abd8-1e5487c67228	5	nordjylland-vest:cluster	BEVILLING	1	5	3500000
22a8202f-7fdf-4b44-abd8-1e5487c67228	6	nordjylland-vest:cluster	FORBRUG	7	9	101888636
22a8202f-7fdf-4b44-abd8-1e5487c67228	7	nordjylland-vest:cluster	FORBRUG	7	8	22000000
22a8202f-7fdf-4b44-abd8-1e5487c67228	8	nordjylland-vest:cluster	FORBRUG	7	10	3500000
22a8202f-7fdf-4b44-abd8-1e5487c67228	9	nordjylland-vest:cluster	OVERFOERSEL	11	12	49668562
33b5c207-8073-4154-9e0f-b8f5250f02c4	1	sjaelland-suh:cluster	FORBRUG	70	74	199999
3aeff6ef-6cb8-472e-a89a-d2a3d3c2528f	1	sjaelland-suh:cluster	BEVILLING	67	68	5000000
3aeff6ef-6cb8-472e-a89a-d2a3d3c2528f	2	sjaelland-suh:cluster	FORBRUG	69	70	5000000
4ccf0e8f-7c13-440c-b140-68dd54657d10	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	26	30000000
4ccf0e8f-7c13-440c-b140-68dd54657d10	2	syddanmark-sydvestjylland:cluster	BEVILLING	16	27	5000000
4ccf0e8f-7c13-440c-b140-68dd54657d10	3	syddanmark-sydvestjylland:cluster	BEVILLING	17	28	100000
4ccf0e8f-7c13-440c-b140-68dd54657d10	4	syddanmark-sydvestjylland:cluster	BEVILLING	18	29	12000000
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	20	50000000
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	2	syddanmark-sydvestjylland:cluster	BEVILLING	15	21	2000000
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	3	syddanmark-sydvestjylland:cluster	BEVILLING	16	22	69200000
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	4	syddanmark-sydvestjylland:cluster	BEVILLING	17	23	500000
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	5	syddanmark-sydvestjylland:cluster	BEVILLING	18	24	6000000
5e6e7110-eca6-4e3d-bb01-d515d918c7c4	6	syddanmark-sydvestjylland:cluster	BEVILLING	19	25	6000000
5fd5ea15-cf15-4cca-a47f-436b77f22204	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	30	5000000
5fd5ea15-cf15-4cca-a47f-436b77f22204	2	syddanmark-sydvestjylland:cluster	BEVILLING	15	31	7500000
5fd5ea15-cf15-4cca-a47f-436b77f22204	3	syddanmark-sydvestjylland:cluster	BEVILLING	19	32	9500000
731a313f-280a-4905-a015-614cfea06a59	1	sjaelland-suh:cluster	FORBRUG	74	70	800000
79ee53f8-5a4b-4ff0-b3a2-451f63ff39a2	1	sjaelland-suh:cluster	BEVILLING	68	72	30000000
7f1e64bc-db70-41b4-9bb7-8a104990f4bf	1	nordjylland-vest:cluster	BEVILLING	1	13	6000000
96264708-f781-4070-be15-1b8285d5aa0d	1	sjaelland-suh:cluster	FORBRUG	70	74	1200050
afa5c197-12db-4dab-b9cf-fa012bfdb749	1	sjaelland-suh:cluster	BEVILLING	68	71	30000000
b8528e57-57bd-4b58-8298-6aa35e9356dd	1	nordjylland-vest:cluster	BEVILLING	1	2	17500000
ee5d4053-4432-434d-b3a7-d58c575abdc5	1	sjaelland-suh:cluster	BEVILLING	71	68	30000000
ee5d4053-4432-434d-b3a7-d58c575abdc5	2	sjaelland-suh:cluster	BEVILLING	68	73	30000000
f817086c-a74b-4c7d-9691-337e1dd8780a	1	sjaelland-suh:cluster	BEVILLING	72	68	30000000
\.

COPY withdrawn_effect (id, cooperation, known_since) FROM stdin;
aa56a6a2-3b40-4134-a230-60034bbd705e	sjaelland-suh	2026-11-28 12:10:49.195641+00
\.
