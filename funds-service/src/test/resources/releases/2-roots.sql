-- funds-service, schema 20261128050200. Written by ./klynge dump-rows.

COPY applied_elsewhere (id, cooperation, sequence, applied) FROM stdin;
07bebce8-93ff-3615-915a-438e396576e0	nordjylland-vest	1	t
215c3bf1-9926-314f-8c3e-f39229dea2cc	nordjylland-vest	1	t
21d8c561-a0e2-49d7-9b1e-a6a36891a745	sjaelland-suh	1	t
30974a57-24f9-34c0-88f1-d402aa144c64	nordjylland-vest	1	t
3abc1ce7-163a-3a30-8f6e-16841acf8554	nordjylland-vest	1	t
40569f44-f1ea-4a24-9d56-ad0e92dfdbd5	sjaelland-holbaek	1	t
44eb473c-1da5-4908-b4ce-1a9bef60f6e6	syddanmark-fyn	1	t
474f5ac7-a981-3d56-85ac-6502bf169dc6	syddanmark-sydvestjylland	1	t
4b2a4e6d-f062-3492-bcc3-998f6988135a	syddanmark-sydvestjylland	1	t
4b3d5f58-3599-3f4c-b9f6-bf1b0ab08627	midtjylland-randersklyngen	1	t
5bdcbc68-4f3b-3210-be24-96467a3c2329	nordjylland-vest	1	t
6b773ce6-159e-3083-b3f0-60f0d589b8fb	nordjylland-vest	1	t
7021f635-c278-357d-9750-0371b495f030	syddanmark-sydvestjylland	1	t
84a19dca-4390-3ca3-8ea5-2d15f968e6ca	syddanmark-sydvestjylland	1	t
87f1e977-7c48-308f-b070-5062c7c66655	nordjylland-vest	1	t
8ea0a129-2e18-3564-aa5b-97d5bd627faa	nordjylland-vest	1	f
90a44e67-aa7d-37a5-a7a7-89594048163b	syddanmark-sydvestjylland	1	t
91e35b94-9507-355f-bd15-791ac8e1c0cd	nordjylland-vest	1	t
97670fe6-6845-3392-a757-b4fe1352be9a	nordjylland-vest	1	t
988edfa3-2733-4ba0-9815-4f71936fb103	sjaelland-slagelse	1	t
98b9fccf-2ea9-484a-ac4f-6e590e550970	sjaelland-slagelse	1	t
a2aa4760-60a9-4e85-afc4-164e622448ce	sjaelland-suh	1	t
c46eee81-ee5a-3c80-b5c9-2112fe796432	nordjylland-vest	1	t
c5bab08d-e2c4-3e11-8c3e-3025c194bb84	nordjylland-vest	1	t
d353dfba-c790-3ec9-ab3d-769217494e93	midtjylland-randersklyngen	1	t
d75ecde7-0177-31c0-80c4-54d37b6c0b7e	nordjylland-vest	1	t
dbe4d500-c5ee-3946-835d-95077cbfcb5f	midtjylland-randersklyngen	1	t
e4dc0784-ade5-3b01-b765-efd69e845f28	nordjylland-vest	1	t
e9d0ec8a-d06e-40c0-94e4-af4394e733ee	syddanmark-fyn	1	t
fbfd530f-60ac-46c6-9864-df56c65fe594	sjaelland-holbaek	1	t
fe0b9b7b-4169-3cba-9146-ac0b0974e6f3	nordjylland-vest	1	t
\.

COPY audit ("position", recorded_at, actor, door, action, kind, subject, cooperation, detail) FROM stdin;
1	2026-11-28 08:36:24.846413+00	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	api	note-entered	allotment-note	c2d6f576-a723-4fa2-9aaa-5e07f8a1990b	sjaelland-suh	{"kind": "allotment-note", "amount": {"amount": 50000.00, "currency": "DKK"}, "reference": "Bilag A-1", "countsFrom": "2026-03-10"}
2	2026-11-28 08:36:25.053973+00	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	api	note-entered	voucher	e400cb6b-b778-4255-b015-c82b6de7c061	sjaelland-suh	{"kind": "voucher", "amount": {"amount": 12000.50, "currency": "DKK"}, "reference": "Faktura 1", "countsFrom": "2026-05-10"}
3	2026-11-28 08:36:25.206329+00	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	api	note-entered	voucher	82b39f2d-7b89-4728-a1c1-e66890b4f6df	sjaelland-suh	{"kind": "voucher", "amount": {"amount": 8000.00, "currency": "DKK"}, "reference": "Faktura 2", "countsFrom": "2026-05-11"}
4	2026-11-28 08:36:25.347406+00	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	api	note-entered	voucher	b96da03c-eb91-4ba3-b876-d65b39c9f089	sjaelland-suh	{"kind": "voucher", "amount": {"amount": 1999.99, "currency": "DKK"}, "reference": "Faktura 3", "countsFrom": "2026-05-12"}
5	2026-11-28 08:36:25.496922+00	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	api	note-reversed	voucher	82b39f2d-7b89-4728-a1c1-e66890b4f6df	sjaelland-suh	{"reason": "Sendt til den forkerte klynge"}
6	2026-11-28 08:36:25.688503+00	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	api	period-closed	cooperation	sjaelland-suh	sjaelland-suh	{"until": "2026-05-31"}
\.
SELECT setval(pg_get_serial_sequence('audit', 'position'), (SELECT max("position") FROM audit));

COPY chain_head (cooperation, version, "position", digest, notes, has_turns) FROM stdin;
midtjylland-randersklyngen	5	2	c847a4f5f0eb12af0f21c2c357770692ab3890e06a2947a696bfd31efb5978cc	0	t
nordjylland-vest	9	3	011c99f45d8363f325c1d4b12dc614b4472b0bba27b5c07a043e03ae0261e2e0	0	t
sjaelland-holbaek	6	5	c5a53de1bc15e930b2a3a40575dddf43cb295bbb5a8d5bd09278221afbb956ba	0	t
sjaelland-slagelse	4	4	f11f3ddc5fdce422fa5e4d5e9ea7680d603c263bbd69f98893d50d9810d2b72f	0	t
sjaelland-suh	13	10	bac909591675da245c9bc5ffbe237dae9419ddbdeb2f4f70b2a99f1d7e3bc45d	4	t
syddanmark-fyn	3	3	b44b1b8ac7a64a8f1945725ca26d873a232e26e9e7467c2eeeb435b629ad7e8c	0	t
syddanmark-lillebaelt	1	0	\N	0	t
syddanmark-sydvestjylland	3	3	c9fd14e2be2cb342480744ff349027e065f48f04a8efb0d2884fd616e9689e65	0	t
\.

COPY claim_document (id, cooperation, sequence, answered, document, meeting, stated_on, access) FROM stdin;
40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	nordjylland-vest	1	3	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	2025-01-15	OPEN
43417921-1757-3e84-8a4f-c4968b4e583d	midtjylland-randersklyngen	2	3	25f32b3c-fc37-45b2-8233-9af987c9740f	cb63fbc4-4778-44ba-aa3c-5304b6333bec	2026-10-29	OPEN
af6a8279-e78b-3b43-9bc8-3f48a57fdee4	sjaelland-nykoebing-falster	1	1	c931b86d-88c4-4eba-b806-7895ffbe275e	0d894084-3664-4f83-aa1f-8d9e79e2b40b	2023-09-08	OPEN
bc3dead9-b911-3d6c-9a6e-9e37301682ea	syddanmark-lillebaelt	1	1	475b613d-c949-4c66-8583-c8eee3a99271	aa6e69a1-e53c-413d-b877-29412d5fb1a5	2023-10-13	OPEN
d18b2142-9452-3c33-a011-2dfb4b8729d6	nordjylland-vest	1	2	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	2025-06-12	OPEN
e83217d7-724b-3c25-ad6c-7918bd53c1a0	syddanmark-sydvestjylland	1	4	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2024-08-28	OPEN
\.

COPY claim (id, document, place, item, line, quantity, party, label, project, period, amount, restates, ledger, explanation, severity) FROM stdin;
ee47a24d-6294-48f6-8277-d05d81d84731	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	0	4	157	committed	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	90000000	t	107500000	unexplained	error
5ea71d7a-a9d6-4e3d-9b7d-d3e53c4cf6a2	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	1	4	157	spent	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	101888636	t	101888636	\N	none
c6a824f0-8c94-4602-9bd6-ffaf78fdda8b	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	2	4	158	committed	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
b888adac-e7fc-44d5-b6ac-ff9a05a3163e	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	3	4	158	spent	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
3a3e74c4-f06f-4219-83f8-1c34153079b2	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	4	4	159	committed	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
ccf2adf8-409d-4c1e-b88d-a0208ccc8b05	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	5	4	159	spent	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
f1fbb1db-f713-40e8-b07d-77a01984543d	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	6	4	160	committed	\N	hele klyngen	\N	\N	115500000	t	133000000	unexplained	error
ac80b9ac-6174-4d3c-b97a-aa3a012a0f90	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	7	4	160	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
66104279-daf0-4272-a253-33e153c4fc2e	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	8	4	169	received	\N	hele klyngen	\N	\N	177057200	t	177057200	\N	none
208ccafb-9d00-463a-9eaf-b44184df6b44	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	9	4	169	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
04e0d636-fff6-4983-8a02-94cfdc1ecd9a	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	10	4	169	carriedOver	\N	hele klyngen	\N	\N	49668562	t	49668562	\N	none
7ea08473-fbaf-491f-9df9-cfe06e3eb66e	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	11	4	196	carriedOver	\N	hele klyngen	\N	\N	49668562	f	49668562	\N	none
34182508-9a64-4383-b994-8207d1f3f58a	40882b7b-1d7c-3a36-9b4c-52d3fbcb2d2e	12	4	200	uncommitted	\N	hele klyngen	\N	\N	30668562	f	44057200	unexplained	error
43c4377b-94f3-4465-9392-effe65365573	43417921-1757-3e84-8a4f-c4968b4e583d	0	2	45	received	1082	\N	\N	\N	60211840	t	60211840	\N	none
3b11f16a-3fa1-49f7-a5c1-771a430fd8b4	43417921-1757-3e84-8a4f-c4968b4e583d	1	2	45	committed	1082	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	15000000	t	15000000	\N	none
f0612a22-037d-4416-a367-624bb0b91a9f	43417921-1757-3e84-8a4f-c4968b4e583d	2	2	45	spent	1082	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	8841275	t	8841275	\N	none
7902de62-5594-44cc-9f43-e3c767d2a52b	43417921-1757-3e84-8a4f-c4968b4e583d	3	2	46	received	730	\N	\N	\N	25430615	t	25430615	\N	none
ac1067d8-06e6-4228-8a40-685405e53658	43417921-1757-3e84-8a4f-c4968b4e583d	4	2	46	committed	730	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	6000000	t	6000000	\N	none
087c41dc-3251-4c47-a478-6c5b8c82565a	43417921-1757-3e84-8a4f-c4968b4e583d	5	2	46	spent	730	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3120750	t	3120750	\N	none
e82bb2b6-23ec-4bb5-a465-859d7a70ada3	43417921-1757-3e84-8a4f-c4968b4e583d	6	2	47	received	710	\N	\N	\N	12407785	t	12407785	\N	none
a4a44e0b-96bf-4ac2-a44e-1a74a2e84a88	43417921-1757-3e84-8a4f-c4968b4e583d	7	2	47	committed	710	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3000000	t	3000000	\N	none
f6176a5e-048f-4297-ba36-abea7a4eca85	43417921-1757-3e84-8a4f-c4968b4e583d	8	2	48	received	707	\N	\N	\N	9541120	t	9541120	\N	none
96ceb803-0e2c-4e60-8667-4dbfe6d5b36d	43417921-1757-3e84-8a4f-c4968b4e583d	9	2	48	committed	707	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	2500000	t	2500000	\N	none
0d3febc6-f0bc-44eb-ac6f-c6a00ab4a559	43417921-1757-3e84-8a4f-c4968b4e583d	10	2	48	spent	707	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	1264025	t	1264025	\N	none
b84616b1-82fd-4258-bbb7-ad691bf0b8cd	43417921-1757-3e84-8a4f-c4968b4e583d	11	2	49	received	706	\N	\N	\N	10958640	t	10958640	\N	none
20f34e25-8fb2-4858-b050-0e26ab332ca8	43417921-1757-3e84-8a4f-c4968b4e583d	12	2	49	committed	706	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	3500000	t	3500000	\N	none
bb100137-4c82-46cb-96ce-38333ce3babc	43417921-1757-3e84-8a4f-c4968b4e583d	13	2	49	spent	706	\N	892049d7-611a-3c84-b4e4-df88403b3255	\N	1773950	t	1773950	\N	none
c412f472-9c7d-4e33-8f0b-043e0ce2d9e8	43417921-1757-3e84-8a4f-c4968b4e583d	14	2	50	received	\N	hele klyngen	\N	\N	118550000	t	118550000	\N	none
7b5d2c73-d74b-4f07-834c-9255bc6dd303	43417921-1757-3e84-8a4f-c4968b4e583d	15	2	50	committed	\N	hele klyngen	\N	\N	30000000	t	30000000	\N	none
07693c2d-4dc9-4174-8d05-faab69da80ee	43417921-1757-3e84-8a4f-c4968b4e583d	16	2	50	spent	\N	hele klyngen	\N	\N	15000000	t	15000000	\N	none
033b7f7e-d6e2-4aa3-a605-0548a7464547	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	0	5	239	received	\N	kommunerne	\N	2022-2023	99275200	t	\N	nothing-booked	note
1dde0475-3636-4e52-bf7e-3c8f952ffcbf	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	1	5	239	received	1085	\N	\N	2022-2023	106517400	t	\N	nothing-booked	note
4513df70-3e99-46ab-b359-5e2f078714c5	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	2	5	239	received	\N	hele klyngen	\N	2022-2023	205792600	t	\N	nothing-booked	note
27712090-aaed-4d17-b8b9-13bae0c8c169	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	3	5	240	received	\N	kommunerne	\N	2022-2023	99275200	t	\N	nothing-booked	note
415110d6-9597-4aed-beee-20f262331de9	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	4	5	240	received	1085	\N	\N	2022-2023	106659400	t	\N	nothing-booked	note
fce54d67-c76a-4d9b-b5d4-021ace884787	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	5	5	240	received	\N	hele klyngen	\N	2022-2023	205934700	t	\N	nothing-booked	note
8bc31da6-870d-4827-a0cf-eb79cffab246	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	6	5	244	received	\N	hele klyngen	\N	\N	406130800	f	\N	nothing-booked	note
ae49b69b-b364-4269-9eb5-8a18e4e83ae2	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	7	5	246	committed	\N	hele klyngen	\N	\N	80250000	f	\N	nothing-booked	note
e6ad8cf6-acd4-42c4-93c5-89a6ca4f4ae1	af6a8279-e78b-3b43-9bc8-3f48a57fdee4	8	5	248	uncommitted	\N	hele klyngen	\N	\N	325880800	f	\N	nothing-booked	note
36871dd9-a432-4495-8f7a-bfc77a2f7cd2	bc3dead9-b911-3d6c-9a6e-9e37301682ea	0	5	237	received	1083	\N	\N	2022-2023	422600000	t	\N	nothing-booked	note
29d4037c-92de-46fe-98a4-9fe16fe57bdf	bc3dead9-b911-3d6c-9a6e-9e37301682ea	1	5	237	uncommitted	1083	\N	\N	2022-2023	323653300	t	\N	nothing-booked	note
bf90996b-53f8-44cf-b36d-87468621feb8	bc3dead9-b911-3d6c-9a6e-9e37301682ea	2	5	238	received	630	\N	\N	2022-2023	160800000	t	\N	nothing-booked	note
01fb22d1-331a-45b3-a96b-45875a93d049	bc3dead9-b911-3d6c-9a6e-9e37301682ea	3	5	238	uncommitted	630	\N	\N	2022-2023	122732000	t	\N	nothing-booked	note
9447d20b-2813-4dec-acac-e5d7a1ae2359	bc3dead9-b911-3d6c-9a6e-9e37301682ea	4	5	239	received	607	\N	\N	2022-2023	75000000	t	\N	nothing-booked	note
deb729ee-d81f-446c-8986-93963d19a771	bc3dead9-b911-3d6c-9a6e-9e37301682ea	5	5	239	uncommitted	607	\N	\N	2022-2023	57842000	t	\N	nothing-booked	note
9b21e0f2-d1b3-40eb-b539-f4c0b819ef86	bc3dead9-b911-3d6c-9a6e-9e37301682ea	6	5	240	received	410	\N	\N	2022-2023	54000000	t	\N	nothing-booked	note
71f4f00c-b174-42a0-a008-a77d05117039	bc3dead9-b911-3d6c-9a6e-9e37301682ea	7	5	240	uncommitted	410	\N	\N	2022-2023	41647100	t	\N	nothing-booked	note
4f2fcb81-5f5b-4ea4-a704-313e4f5d7002	bc3dead9-b911-3d6c-9a6e-9e37301682ea	8	5	241	received	621	\N	\N	2022-2023	126500000	t	\N	nothing-booked	note
6819cc5b-0958-4ada-b84d-4fa72f94ace3	bc3dead9-b911-3d6c-9a6e-9e37301682ea	9	5	241	uncommitted	621	\N	\N	2022-2023	96539400	t	\N	nothing-booked	note
6bd04eca-c498-4195-8d1c-9c380330c927	bc3dead9-b911-3d6c-9a6e-9e37301682ea	10	5	245	received	\N	hele klyngen	\N	2022-2023	838900000	t	\N	nothing-booked	note
9d5a6bb7-eba9-406b-a6d4-1e6434ec9c0e	bc3dead9-b911-3d6c-9a6e-9e37301682ea	11	5	245	uncommitted	\N	hele klyngen	\N	2022-2023	642413800	t	\N	nothing-booked	note
a13c6444-4429-416b-8d03-04f23115a26d	bc3dead9-b911-3d6c-9a6e-9e37301682ea	12	5	230	received	\N	hele klyngen	\N	\N	836900000	f	\N	nothing-booked	note
700cf2c6-3fcc-49d2-b645-f285586cde2b	d18b2142-9452-3c33-a011-2dfb4b8729d6	0	4	131	committed	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	90000000	t	107500000	unexplained	error
54bbc026-ae15-4371-a6c8-6f2ca91e826d	d18b2142-9452-3c33-a011-2dfb4b8729d6	1	4	131	spent	\N	hele klyngen	4d5b1b1c-5001-34f7-b061-d5c95a854efc	\N	108188636	t	101888636	unexplained	error
cc82eda7-ab51-48b7-83a5-4449ce63de74	d18b2142-9452-3c33-a011-2dfb4b8729d6	2	4	132	committed	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
672924bf-6f83-4630-a562-785ecc418171	d18b2142-9452-3c33-a011-2dfb4b8729d6	3	4	132	spent	\N	hele klyngen	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	\N	22000000	t	22000000	\N	none
4151f4db-e15d-49d8-9d24-2a37a5446a0f	d18b2142-9452-3c33-a011-2dfb4b8729d6	4	4	133	committed	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
7d5fe22e-17a5-4c04-a8b8-ca2121848ae6	d18b2142-9452-3c33-a011-2dfb4b8729d6	5	4	133	spent	\N	hele klyngen	506a08b9-8c15-39cb-9dc3-4f8873e73a86	\N	3500000	t	3500000	\N	none
42ee9d38-7604-40ce-8dfd-1ef7d009aef5	d18b2142-9452-3c33-a011-2dfb4b8729d6	6	4	134	committed	\N	hele klyngen	\N	\N	115500000	t	139000000	unexplained	error
dfcda58b-866d-482b-817d-eb9e2448404c	d18b2142-9452-3c33-a011-2dfb4b8729d6	7	4	134	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
5687adee-74b0-4d1d-adfa-4aaa84a731c5	d18b2142-9452-3c33-a011-2dfb4b8729d6	8	4	139	received	\N	hele klyngen	\N	\N	177057200	t	177057200	\N	none
740ffc3f-cedb-4b40-9d57-6a427db790d7	d18b2142-9452-3c33-a011-2dfb4b8729d6	9	4	139	spent	\N	hele klyngen	\N	\N	127388638	t	127388636	rounded	note
ebaf7bdb-2c89-4362-ad0d-d0642ba5a331	d18b2142-9452-3c33-a011-2dfb4b8729d6	10	4	139	carriedOver	\N	hele klyngen	\N	\N	49668562	t	49668562	\N	none
413dfc6a-e7cb-4725-b3a3-2964da317565	e83217d7-724b-3c25-ad6c-7918bd53c1a0	0	2	71	committed	561	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	62785100	t	\N	nothing-booked	note
43207d01-de18-4ac3-b6c3-976febbc15cf	e83217d7-724b-3c25-ad6c-7918bd53c1a0	1	2	71	committed	563	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	1863500	t	\N	nothing-booked	note
5637d272-4470-477f-9c7c-0b6b7afa7bb0	e83217d7-724b-3c25-ad6c-7918bd53c1a0	2	2	71	committed	575	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	23163100	t	\N	nothing-booked	note
8818ff42-2c1c-4d77-bceb-a92a2dd0a042	e83217d7-724b-3c25-ad6c-7918bd53c1a0	3	2	71	committed	530	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	14481500	t	\N	nothing-booked	note
af7e3172-5e2b-49e3-b49d-d18885d0f65a	e83217d7-724b-3c25-ad6c-7918bd53c1a0	4	2	71	committed	573	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	27006600	t	\N	nothing-booked	note
609dd667-717e-4581-ac36-fcbf41887ed2	e83217d7-724b-3c25-ad6c-7918bd53c1a0	5	2	71	committed	1083	\N	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	58140000	t	\N	nothing-booked	note
9393f81c-17bf-4593-8f08-2a511e9fb7f3	e83217d7-724b-3c25-ad6c-7918bd53c1a0	6	2	71	committed	\N	hele klyngen	e1e89f2c-cce1-3c40-b089-4e97a1112f37	\N	187440000	t	\N	nothing-booked	note
fcd0b511-2752-40aa-85ae-1e1fda80b413	e83217d7-724b-3c25-ad6c-7918bd53c1a0	7	2	72	committed	561	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	2743700	t	\N	nothing-booked	note
753fcacc-2adc-45a4-b11e-74b5e966124d	e83217d7-724b-3c25-ad6c-7918bd53c1a0	8	2	72	committed	563	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	2171200	t	\N	nothing-booked	note
4bfe6c6f-96b7-40e1-8033-94b3b7f291e3	e83217d7-724b-3c25-ad6c-7918bd53c1a0	9	2	72	committed	575	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	19418600	t	\N	nothing-booked	note
b4e42208-eaf3-4944-8371-ed6032e4003a	e83217d7-724b-3c25-ad6c-7918bd53c1a0	10	2	72	committed	530	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	12270900	t	\N	nothing-booked	note
94205a62-15e3-454b-96fc-17e0269bc509	e83217d7-724b-3c25-ad6c-7918bd53c1a0	11	2	72	committed	573	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	22370600	t	\N	nothing-booked	note
c61ca332-7a86-4d54-afe2-0dc076614a14	e83217d7-724b-3c25-ad6c-7918bd53c1a0	12	2	72	committed	1083	\N	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	135469300	t	\N	nothing-booked	note
5035c322-6220-4338-b0fa-d0e36972bf00	e83217d7-724b-3c25-ad6c-7918bd53c1a0	13	2	72	committed	\N	hele klyngen	32925253-edbd-3dad-97ba-efba6fb6d5be	\N	194444300	t	\N	nothing-booked	note
770c4b36-6d81-4340-92db-4a6c7233924e	e83217d7-724b-3c25-ad6c-7918bd53c1a0	14	2	77	committed	561	\N	\N	\N	65528800	t	0	unexplained	error
292b4a79-cf16-49f6-9ab6-0dc58704f320	e83217d7-724b-3c25-ad6c-7918bd53c1a0	15	2	77	committed	563	\N	\N	\N	4034700	t	0	unexplained	error
a67adf61-7206-481f-86f2-70c7338bff29	e83217d7-724b-3c25-ad6c-7918bd53c1a0	16	2	77	committed	575	\N	\N	\N	42581700	t	0	unexplained	error
7ad002c4-90c1-4311-a7e1-5d720b563796	e83217d7-724b-3c25-ad6c-7918bd53c1a0	17	2	77	committed	530	\N	\N	\N	26752400	t	0	unexplained	error
29758896-4994-4305-9ae3-b9e7bd21e49a	e83217d7-724b-3c25-ad6c-7918bd53c1a0	18	2	77	committed	573	\N	\N	\N	49377200	t	0	unexplained	error
a240bed1-c51b-4ec8-a1fa-c29a91c40156	e83217d7-724b-3c25-ad6c-7918bd53c1a0	19	2	77	committed	1083	\N	\N	\N	193609300	t	0	unexplained	error
0b0a531d-e578-4f89-a011-ed5bd99e3f81	e83217d7-724b-3c25-ad6c-7918bd53c1a0	20	2	77	committed	\N	hele klyngen	\N	\N	381884300	t	0	unexplained	error
68320cf1-6ebc-48d8-814d-0bcc994a6b33	e83217d7-724b-3c25-ad6c-7918bd53c1a0	21	2	78	uncommitted	561	\N	\N	\N	91736700	t	0	unexplained	error
f1c8a8fc-9576-4917-9439-b24b587f175d	e83217d7-724b-3c25-ad6c-7918bd53c1a0	22	2	78	uncommitted	563	\N	\N	\N	633000	t	0	unexplained	error
9c417422-cb3e-4ddf-8237-2d0baa44eaac	e83217d7-724b-3c25-ad6c-7918bd53c1a0	23	2	78	uncommitted	575	\N	\N	\N	15437800	t	0	unexplained	error
a4145982-cdb4-49ca-8913-f4d2c3232dc8	e83217d7-724b-3c25-ad6c-7918bd53c1a0	24	2	78	uncommitted	530	\N	\N	\N	9521300	t	0	unexplained	error
23d88a55-d435-42ae-b520-da6c74bceb57	e83217d7-724b-3c25-ad6c-7918bd53c1a0	25	2	78	uncommitted	573	\N	\N	\N	18269500	t	0	unexplained	error
fd65fb0c-34c1-43e6-9692-3af6078ddac8	e83217d7-724b-3c25-ad6c-7918bd53c1a0	26	2	78	uncommitted	1083	\N	\N	\N	137272100	t	0	unexplained	error
367bc03e-ac5e-46a5-8741-c8e2c303ecee	e83217d7-724b-3c25-ad6c-7918bd53c1a0	27	2	78	uncommitted	\N	hele klyngen	\N	\N	272870700	t	0	unexplained	error
f63157f6-c88e-47df-9123-6cf026ae06c7	e83217d7-724b-3c25-ad6c-7918bd53c1a0	28	2	118	reserved	\N	hele klyngen	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	\N	133700000	f	133700000	\N	none
2fe46789-bfd9-44ff-93b6-63f1d2e56486	e83217d7-724b-3c25-ad6c-7918bd53c1a0	29	2	130	reserved	\N	hele klyngen	8202e8b8-0f20-3807-90c8-cbf686d5c962	\N	47100000	f	47100000	\N	none
18305b27-5bf7-45a9-8131-7ea38e01db3d	e83217d7-724b-3c25-ad6c-7918bd53c1a0	30	2	142	reserved	\N	hele klyngen	948c951f-e5a2-3255-85b4-67ac81b14228	\N	27000000	f	22000000	unexplained	error
ed1afd68-de9c-4f24-8cde-d28f10ead2d2	e83217d7-724b-3c25-ad6c-7918bd53c1a0	31	2	68	uncommitted	\N	hele klyngen	\N	\N	272870700	f	0	unexplained	error
6a9ee8f6-0432-4cfd-b059-cb66ca378d3c	e83217d7-724b-3c25-ad6c-7918bd53c1a0	32	2	68	uncommitted	1083	\N	\N	\N	137272100	f	0	unexplained	error
6dd0ae62-acaf-48b4-8f34-493babd457ed	e83217d7-724b-3c25-ad6c-7918bd53c1a0	33	2	68	uncommitted	\N	kommunerne	\N	\N	135598600	f	0	unexplained	error
\.

COPY claims_checked (cooperation, checked_at) FROM stdin;
midtjylland-randersklyngen	2026-11-28 08:36:45.957515+00
nordjylland-vest	2026-11-28 08:35:10.611178+00
sjaelland-holbaek	2026-11-28 08:36:16.730492+00
sjaelland-nykoebing-falster	\N
sjaelland-slagelse	2026-11-28 08:36:09.180123+00
sjaelland-suh	2026-11-28 08:36:25.709574+00
syddanmark-fyn	2026-11-28 08:35:16.496488+00
syddanmark-lillebaelt	2026-11-28 08:35:11.146877+00
syddanmark-sydvestjylland	2026-11-28 08:35:12.464437+00
\.

COPY closed_period (cooperation, until, version, closed_by, closed_at) FROM stdin;
sjaelland-suh	2026-05-31	12	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-11-28 08:36:25.672418+00
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

COPY dead_letter (id, topic, partition, kafka_offset, key, type, headers, body, reason, failed_at, replayed_at, raw_key, header_names, header_values) FROM stdin;
b9ff4791-8675-4315-8a5a-a76689a611cc	klynge.meetings	5	48	sjaelland-suh	meetings.effect-ordered.v1	{"ce_id": "03298403-5a47-403f-96e4-61edac242fb6", "ce_type": "meetings.effect-ordered.v1", "ce_source": "/klynge/meetings", "ce_specversion": "1.0"}	\\x7b226964223a	Indholdet af meetings.effect-ordered.v1 er ikke gyldig JSON (linje 1, tegn 7). Afsenderen skal rette hændelsen og sende den igen.	2026-11-28 08:36:45.353084+00	\N	\\x736a61656c6c616e642d737568	{"\\\\x63655f736f75726365","\\\\x63655f6964","\\\\x63655f74797065","\\\\x63655f7370656376657273696f6e"}	{"\\\\x2f6b6c796e67652f6d656574696e6773","\\\\x30333239383430332d356134372d343033662d393665342d363165646163323432666236","\\\\x6d656574696e67732e6566666563742d6f7264657265642e7631","\\\\x312e30"}
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

COPY fund (id, cooperation, created_at) FROM stdin;
midtjylland-randersklyngen:cluster	midtjylland-randersklyngen	2026-11-28 08:35:13.041935+00
nordjylland-vest:cluster	nordjylland-vest	2026-11-28 08:35:08.958997+00
sjaelland-holbaek:cluster	sjaelland-holbaek	2026-11-28 08:36:13.942072+00
sjaelland-slagelse:cluster	sjaelland-slagelse	2026-11-28 08:36:06.76325+00
sjaelland-suh:cluster	sjaelland-suh	2026-11-28 08:36:21.466018+00
syddanmark-fyn:cluster	syddanmark-fyn	2026-11-28 08:35:14.75443+00
syddanmark-sydvestjylland:cluster	syddanmark-sydvestjylland	2026-11-28 08:35:12.100934+00
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
67	syddanmark-fyn:cluster	BEVILLING	ALLOTTED	\N	hele klyngen	2026	\N	\N
68	syddanmark-fyn:cluster	BEVILLING	FREE	\N	hele klyngen	2026	\N	\N
69	syddanmark-fyn:cluster	FORBRUG	RECEIVED	\N	hele klyngen	2026	\N	\N
70	syddanmark-fyn:cluster	FORBRUG	UNSPENT	\N	hele klyngen	2026	\N	\N
71	syddanmark-fyn:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	15b34385-81c0-48e8-a631-dbe2a193d428	\N
72	syddanmark-fyn:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	\N
73	sjaelland-slagelse:cluster	BEVILLING	ALLOTTED	\N	hele klyngen	2026	\N	\N
74	sjaelland-slagelse:cluster	BEVILLING	FREE	\N	hele klyngen	2026	\N	\N
75	sjaelland-slagelse:cluster	FORBRUG	RECEIVED	\N	hele klyngen	2026	\N	\N
76	sjaelland-slagelse:cluster	FORBRUG	UNSPENT	\N	hele klyngen	2026	\N	\N
77	sjaelland-slagelse:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	7d2be032-23e2-4b12-998e-243217e6d10e	\N
78	sjaelland-slagelse:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	90df6b36-3e3d-4c22-b818-7581f1fbbbd6	\N
79	sjaelland-slagelse:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2026	7d2be032-23e2-4b12-998e-243217e6d10e	\N
80	sjaelland-holbaek:cluster	BEVILLING	ALLOTTED	\N	hele klyngen	2026	\N	\N
81	sjaelland-holbaek:cluster	BEVILLING	FREE	\N	hele klyngen	2026	\N	\N
82	sjaelland-holbaek:cluster	FORBRUG	RECEIVED	\N	hele klyngen	2026	\N	\N
83	sjaelland-holbaek:cluster	FORBRUG	UNSPENT	\N	hele klyngen	2026	\N	\N
84	sjaelland-holbaek:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	2f9d403f-a116-4013-b5a3-504087ba54f7	\N
85	sjaelland-holbaek:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	c888ec7d-fe4e-4b4f-aca9-ea9afe065021	\N
86	sjaelland-holbaek:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2026	2f9d403f-a116-4013-b5a3-504087ba54f7	\N
87	sjaelland-suh:cluster	BEVILLING	ALLOTTED	\N	hele klyngen	2026	\N	\N
88	sjaelland-suh:cluster	BEVILLING	FREE	\N	hele klyngen	2026	\N	\N
89	sjaelland-suh:cluster	FORBRUG	RECEIVED	\N	hele klyngen	2026	\N	\N
90	sjaelland-suh:cluster	FORBRUG	UNSPENT	\N	hele klyngen	2026	\N	\N
91	sjaelland-suh:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	f23f9046-3b4d-4473-8e53-f841a6897414	\N
92	sjaelland-suh:cluster	BEVILLING	RESERVED	\N	hele klyngen	2026	058e75be-156b-4a96-bdfe-4b35a714f708	\N
93	sjaelland-suh:cluster	BEVILLING	COMMITTED	\N	hele klyngen	2026	f23f9046-3b4d-4473-8e53-f841a6897414	\N
94	sjaelland-suh:cluster	FORBRUG	SPENT	\N	hele klyngen	2026	f23f9046-3b4d-4473-8e53-f841a6897414	\N
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
67	-100000000	\N
68	40000000	\N
69	-100000000	\N
70	100000000	\N
71	30000000	0
72	30000000	0
73	-100000000	\N
74	40000000	\N
75	-100000000	\N
76	100000000	\N
77	0	0
78	30000000	0
79	30000000	0
80	-100000000	\N
81	70000000	\N
82	-100000000	\N
83	100000000	\N
84	0	0
85	0	0
86	30000000	0
87	-105000000	\N
88	75000000	\N
89	-105000000	\N
90	103599951	\N
91	0	0
92	0	0
93	30000000	0
94	1400049	0
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
68	2026-02-03	100000000	0
68	2026-03-03	0	60000000
69	2026-02-03	0	100000000
70	2026-02-03	100000000	0
71	2026-03-03	30000000	0
72	2026-03-03	30000000	0
73	2026-02-03	0	100000000
74	2026-02-03	100000000	0
74	2026-03-03	0	60000000
74	2026-04-07	30000000	30000000
75	2026-02-03	0	100000000
76	2026-02-03	100000000	0
77	2026-03-03	30000000	0
77	2026-04-07	0	30000000
78	2026-03-03	30000000	0
79	2026-04-07	30000000	0
80	2026-02-03	0	100000000
81	2026-02-03	100000000	0
81	2026-03-03	0	60000000
81	2026-04-07	60000000	30000000
82	2026-02-03	0	100000000
83	2026-02-03	100000000	0
84	2026-03-03	30000000	0
84	2026-04-07	0	30000000
85	2026-03-03	30000000	0
85	2026-04-07	0	30000000
86	2026-04-07	30000000	0
87	2026-02-03	0	100000000
87	2026-03-10	0	5000000
88	2026-02-03	100000000	0
88	2026-03-03	0	60000000
88	2026-03-10	5000000	0
88	2026-04-07	60000000	30000000
89	2026-02-03	0	100000000
89	2026-03-10	0	5000000
90	2026-02-03	100000000	0
90	2026-03-10	5000000	0
90	2026-05-10	0	1200050
90	2026-05-11	0	0
90	2026-05-12	0	199999
91	2026-03-03	30000000	0
91	2026-04-07	0	30000000
92	2026-03-03	30000000	0
92	2026-04-07	0	30000000
93	2026-04-07	30000000	0
94	2026-05-10	1200050	0
94	2026-05-11	0	0
94	2026-05-12	199999	0
\.

COPY idempotency (caller, key, request_hash, status, location, body, created_at) FROM stdin;
61b72fe3-1974-4d68-ac2f-c3cecc02c16c	04240810-4bd7-4dcf-9945-7d30b0371fff	3ff3e427b489ba8b41b67b34ce319af8a191c7f0cf0b8d59eebd6cb78b9f175a	201	/api/funds/v1/notes/e400cb6b-b778-4255-b015-c82b6de7c061	{"id":"e400cb6b-b778-4255-b015-c82b6de7c061","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"f23f9046-3b4d-4473-8e53-f841a6897414","amount":{"amount":12000.50,"currency":"DKK"},"countsFrom":"2026-05-10","reference":"Faktura 1","state":"booked","entry":"dca27abf-719b-469e-be34-9bfedd7d04e2","warning":null,"actor":"61b72fe3-1974-4d68-ac2f-c3cecc02c16c","enteredAt":"2026-11-28T08:36:25.032911668Z","reversedBy":null,"reversalReason":null}	2026-11-28 08:36:25.05366+00
61b72fe3-1974-4d68-ac2f-c3cecc02c16c	04985185-e43b-4b8a-814f-85fe001c06ce	eae4005a6600b4e5804d505c7c2c0da30c769de887e6516e9e1929a564a9d747	201	/api/funds/v1/notes/82b39f2d-7b89-4728-a1c1-e66890b4f6df	{"id":"82b39f2d-7b89-4728-a1c1-e66890b4f6df","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"f23f9046-3b4d-4473-8e53-f841a6897414","amount":{"amount":8000.00,"currency":"DKK"},"countsFrom":"2026-05-11","reference":"Faktura 2","state":"booked","entry":"30074276-7519-44ee-be2a-41b0c9f11914","warning":null,"actor":"61b72fe3-1974-4d68-ac2f-c3cecc02c16c","enteredAt":"2026-11-28T08:36:25.199502113Z","reversedBy":null,"reversalReason":null}	2026-11-28 08:36:25.205988+00
61b72fe3-1974-4d68-ac2f-c3cecc02c16c	844f5025-6539-4c4b-8fb7-9d3b03e95092	d87c579e5b36423b78ac0c202fd0ca3f140fdf80462a0aa000764f29f376ccc8	200	\N	{"id":"82b39f2d-7b89-4728-a1c1-e66890b4f6df","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"f23f9046-3b4d-4473-8e53-f841a6897414","amount":{"amount":8000.00,"currency":"DKK"},"countsFrom":"2026-05-11","reference":"Faktura 2","state":"reversed","entry":null,"warning":null,"actor":"61b72fe3-1974-4d68-ac2f-c3cecc02c16c","enteredAt":"2026-11-28T08:36:25.199502Z","reversedBy":"61b72fe3-1974-4d68-ac2f-c3cecc02c16c","reversalReason":"Sendt til den forkerte klynge"}	2026-11-28 08:36:25.483594+00
61b72fe3-1974-4d68-ac2f-c3cecc02c16c	e333b58c-1015-4df3-be8a-7bd688587c89	753966447a29c33a8a3f2bcf779f3d6727989604fb031a904164b91c9663cdac	201	http://localhost:8300/api/funds/v1/cooperations/sjaelland-suh/closed-periods	{"until":"2026-05-31","closedBy":"61b72fe3-1974-4d68-ac2f-c3cecc02c16c","closedAt":"2026-11-28T08:36:25.672418Z"}	2026-11-28 08:36:25.666806+00
61b72fe3-1974-4d68-ac2f-c3cecc02c16c	fede9c14-263c-4bdc-b093-5b50709d92d3	581e43bfbbd01826268c342822205219276fed5d8a1cea772034e3f5e2f7ee3f	201	/api/funds/v1/notes/b96da03c-eb91-4ba3-b876-d65b39c9f089	{"id":"b96da03c-eb91-4ba3-b876-d65b39c9f089","cooperation":"sjaelland-suh","kind":"voucher","party":null,"label":"hele klyngen","period":"2026","project":"f23f9046-3b4d-4473-8e53-f841a6897414","amount":{"amount":1999.99,"currency":"DKK"},"countsFrom":"2026-05-12","reference":"Faktura 3","state":"booked","entry":"025b8449-36e6-485f-be9a-94b8e08c7f38","warning":null,"actor":"61b72fe3-1974-4d68-ac2f-c3cecc02c16c","enteredAt":"2026-11-28T08:36:25.340814093Z","reversedBy":null,"reversalReason":null}	2026-11-28 08:36:25.34718+00
\.

COPY inbox (source, id, type, received_at) FROM stdin;
/klynge/meetings	171da124-63ca-4a51-8e17-078799045d37	meetings.effect-ordered.v1	2026-11-28 08:36:24.42079+00
/klynge/meetings	17a3c7df-f466-44ac-b132-7d4cc1c474e1	meetings.effect-ordered.v1	2026-11-28 08:36:23.672446+00
/klynge/meetings	1d138f0a-4e35-4d5e-8cce-3fa2c1513d31	meetings.effect-withdrawn.v1	2026-11-28 08:36:24.65427+00
/klynge/meetings	2bbb5239-eb7f-403b-b7cf-d27b54352a9a	register.withdrawn-user-state.v1	2026-11-28 08:36:26.273973+00
/klynge/meetings	43b7ffc9-e015-4c96-84f7-0f079b1c3831	meetings.figures-submitted.v1	2026-11-28 08:36:45.958411+00
/klynge/meetings	5bb648a6-1790-477f-938f-1397157e314d	meetings.effect-ordered.v1	2026-11-28 08:36:24.018612+00
/klynge/meetings	5aa37402-c7fe-4026-95c2-9d1ea3ad949b	meetings.effect-withdrawn.v1	2026-11-28 08:36:45.270505+00
/klynge/meetings	891e9ca0-59d1-4761-b734-7114fc69c974	meetings.access-changed.v1	2026-11-28 08:36:45.896294+00
/klynge/meetings	ee184bd2-cdd6-40b7-8265-8eabcf5ce28b	register.ended-session-state.v1	2026-11-28 08:37:18.421777+00
/klynge/projects	77077217-5558-4606-8e5e-dbb372327f44	projects.project-state.v1	2026-11-28 08:36:45.973823+00
\.

COPY journal_entry (id, cooperation, fund, "position", cause_type, cause_id, after_reversal, reverses, reason, actor, effective_on, recorded_at, access, transfers_digest, hash_version, salt, previous_digest, digest) FROM stdin;
025b8449-36e6-485f-be9a-94b8e08c7f38	sjaelland-suh	sjaelland-suh:cluster	9	voucher	b96da03c-eb91-4ba3-b876-d65b39c9f089	\N	\N	\N	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-05-12	2026-11-28 08:36:25.341133+00	OPEN	e874a56672769d42c4dc55c677d0629c70e08335dba4916ac252dc0ddd7e8255	1	b6de175fedef845c9734df638d6f31f8	3a8e6a8f16b50446e64e39542a681a768734c59e468e467b6581dc2bd33104e4	b1c4eb030cb2a3bbd3176db1c2cd453e113bb586b7e3ec87b94cb1134f7f7154
069e0c6a-6086-4551-a09d-f3ab6eaa36da	sjaelland-holbaek	sjaelland-holbaek:cluster	2	effect	58d99526-04ec-4459-aaed-5f71c8398105	\N	\N	\N	sjaelland-holbaek:fagligt	2026-03-03	2026-11-28 08:36:15.162542+00	OPEN	1d41a4f200fa847e468e90f21d6b7bf6912c46d8965f6ecda698ffa400b6a75a	1	4f845876d3661894f421da3cec01d06a	5f08824de21bb3cf963e218cc664df3d7c02b9929d7a8eca5e6fa92668050b9b	8de40fdc54ab71526637f60ff68cb859fe9487e6eaa06d70393213a5c04ca539
0b650087-95ef-4759-9b04-3618473ea645	sjaelland-suh	sjaelland-suh:cluster	1	effect	a6d48da6-4b24-4943-893f-07d49f70408d	\N	\N	\N	sjaelland-suh:politisk	2026-02-03	2026-11-28 08:36:21.466018+00	OPEN	19fbb912f3edd4506fc19d77d1d3aeb4d3072c9d476e05f309c2392e7c56aa5f	1	c2a95f94bf06854e25660a6b1c1ee735	\N	dd6a3751855e462674f17efbf7d51ed8488ed568c0a9b33472e9cfc09880192c
2444a4ed-9c0f-4a8c-8985-2155bfd9c611	sjaelland-holbaek	sjaelland-holbaek:cluster	3	effect	7b164df1-04f9-44df-acc9-ba30c97d0b67	\N	\N	\N	sjaelland-holbaek:fagligt	2026-03-03	2026-11-28 08:36:15.40378+00	OPEN	810d0187fac3c2536837b408bce849e7511c0fde82500e3116da9bd0033e7760	1	cd9dcf593f7339f572e9bd2bccee5b58	8de40fdc54ab71526637f60ff68cb859fe9487e6eaa06d70393213a5c04ca539	080b0ad8a4654ab5f8302ea265bb83b72663a8248e686fa8411d264e34280cb1
30074276-7519-44ee-be2a-41b0c9f11914	sjaelland-suh	sjaelland-suh:cluster	8	voucher	82b39f2d-7b89-4728-a1c1-e66890b4f6df	\N	\N	\N	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-05-11	2026-11-28 08:36:25.199944+00	OPEN	f3a5d718501ac225844e839d6977765ba0396788779fa93594e42d42f27ac6ac	1	c4e4047dd0ccdcd59ee288e47aa8d5b9	d852f50a13169e1ff32705149941d81f719e1fb854b5b83e6fb4820392a00ffa	3a8e6a8f16b50446e64e39542a681a768734c59e468e467b6581dc2bd33104e4
302924a6-b2b5-44c3-ad36-94bf71b37d34	sjaelland-slagelse	sjaelland-slagelse:cluster	3	effect	f7cccdb8-3fde-4784-ba35-710dbd195e00	\N	\N	\N	sjaelland-slagelse:fagligt	2026-03-03	2026-11-28 08:36:08.477507+00	OPEN	b09cc77484af108515e4117fc7e9f442f94105b48ff45581a175e73be4113231	1	0a22866ed1522eed8ee4710b7a68c97a	0ad30761901a974ab2d34618f63f10b8937b7cfb5cc678418aeb0ac313c2cc1a	a638123b0b2f753c9d355760165b35c9b02593406416f55dbd958726f452cc98
307afb82-eecc-419b-9a67-ccfc4c08fb5a	nordjylland-vest	nordjylland-vest:cluster	3	effect	6ce6467f-7eb2-30c1-b2a6-5433ec1e21d3	\N	\N	\N	nordjylland-vest:politisk	2025-06-12	2026-11-28 08:35:10.43712+00	OPEN	e56fbf95853a7875ab39afab74aa8a2dd34ef69636347aa02ee40e9797227e62	1	36ee7fe1c3b39b1fadb3c55e61922fd3	249308dcb3907f9b38a05f3529ba6bdb5a4c996c6e44e2fc48affa912203ec7f	011c99f45d8363f325c1d4b12dc614b4472b0bba27b5c07a043e03ae0261e2e0
327e6fc6-1802-433d-a534-7db578f5cb42	sjaelland-suh	sjaelland-suh:cluster	2	effect	7697cc90-c27a-47b9-89b3-b05449c89d68	\N	\N	\N	sjaelland-suh:fagligt	2026-03-03	2026-11-28 08:36:22.767992+00	OPEN	cc89914177cd3fdc73f6f80f8557df5025700ac78a57c1c131d3207ae2c197b9	1	b3ddba6f3ff1a404a5fae64e323e7e56	dd6a3751855e462674f17efbf7d51ed8488ed568c0a9b33472e9cfc09880192c	42f714ebfaf21e9ac0271b1938a9e893fc550775b214fc1ce14f13ad88d5bf78
36bc1b29-5681-4a5c-8b11-38ccd4efb663	sjaelland-suh	sjaelland-suh:cluster	6	allotment-note	c2d6f576-a723-4fa2-9aaa-5e07f8a1990b	\N	\N	\N	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-03-10	2026-11-28 08:36:24.820964+00	OPEN	a74b989df048b35fcceebae5ea131378b1e8ef6d44f4106a098f741e49651e77	1	36153d97887562b1f7882c3ef3476aa0	24d6aae3f98717c0b7eedbe13d79f2dd29619fd4151e3ae50217f1e13ebd8fdd	e5c8802e39024a20856db2928f83ef0ae2f243358005897904bc9ba602bea721
3960e391-837a-4547-956b-d72d1af086d8	nordjylland-vest	nordjylland-vest:cluster	1	effect	73fbe614-53e5-3f72-9ec8-68ba25b485ea	\N	\N	\N	nordjylland-vest:politisk	2025-01-15	2026-11-28 08:35:08.958997+00	OPEN	a459a29083d058cbd9a8bcf15704cf62c5755c20fd9c080714df35d81521af39	1	589eeef937aab01572ab9df9bd5020f2	\N	9ca220cb2e79bcf429e637193333b0e9f3653d82df0388bffda392b695a1e26d
3e903100-3d12-4de2-8ce6-cd4c8ed801da	syddanmark-fyn	syddanmark-fyn:cluster	2	effect	7e8f8862-ed0e-45da-beae-1a4dc9cf547a	\N	\N	\N	syddanmark-fyn:fagligt	2026-03-03	2026-11-28 08:35:16.146119+00	OPEN	f4a7210906c2eb3b2992638021b992eb81103f642a407f37e33ea7cd7a7fb223	1	2b146adcd29e261e607dbe38c421777e	22adfaf834335b3d71484b020bedda12fbbf08702ba28b9ea7ad835f88784030	196d0137d539357f0c0f8ab4e8ecfe48c2716cb9cae9c75bb8b462364e80fd11
3efb40e8-177e-4034-856e-e81a5320f3ca	sjaelland-suh	sjaelland-suh:cluster	4	effect	6b5973e7-07a7-4d34-82e9-a08e09988fba	\N	\N	\N	sjaelland-suh:politisk	2026-04-07	2026-11-28 08:36:23.672364+00	OPEN	ef7832cb0769b794101db746cf611b009b405b0c1891446e124c17dbd148c5e3	1	6856bcb2166aaef095da900ba4347949	85ddf0b5c775bddc40532d81d74e68c0fa3e3330b58ae7962a9b8893f35e09aa	59a73c8a4f4d6bb838e145b4ea8e1449587a1bf79aa3bf593898ce29402e2a15
3f754de1-3ba9-4508-abb1-b6aab846cdea	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	2	effect	e7a5dfb1-fe3c-3510-84ba-594d630bf7bf	\N	\N	\N	midtjylland-randersklyngen:politisk	2026-10-29	2026-11-28 08:35:13.678924+00	OPEN	037f9d2efdd5be428e331d41ac08869d4e09b3e41d8829abf836fe61e8572c89	1	a7d6e7407d3618480a3e355e15c57e9e	2921570f3c18072f3750d02ffbedbf96256b63200bd7db946606b446a9a00393	c847a4f5f0eb12af0f21c2c357770692ab3890e06a2947a696bfd31efb5978cc
4d30d8a8-0162-4a73-842b-09075073c442	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	2	effect	37728584-82e2-39ae-820a-6e6e1a588f6e	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 08:35:12.199282+00	OPEN	f9e62037b69b1d06675420d557aa99e807af407076da63d8347270899be90c14	1	422250f332c6ad32d03b1c8d2d06fc6c	d929d87859627069f1d320377d62c56275e34a5e3f7bf8c424412c9bc2df1496	d55e4431d8c15545c233fb6eb153094781d3de1d1f5c121f14b1425ddadddecd
6053db77-a00a-40a4-9d2b-75a561fc33cb	sjaelland-slagelse	sjaelland-slagelse:cluster	4	effect	9cb0a7e5-656e-4727-8b1e-5d9369baa670	\N	\N	\N	sjaelland-slagelse:politisk	2026-04-07	2026-11-28 08:36:09.119707+00	OPEN	3129cd1bb31dc6c5227b7990b62de1a0cede89637aa6a5aa96518c14f7347a82	1	60a8dff2f65d3fd50111c7f1cf1cbc7b	a638123b0b2f753c9d355760165b35c9b02593406416f55dbd958726f452cc98	f11f3ddc5fdce422fa5e4d5e9ea7680d603c263bbd69f98893d50d9810d2b72f
68177fde-a2aa-49a4-bbb2-db0042b4b4b3	sjaelland-holbaek	sjaelland-holbaek:cluster	4	effect	a819f812-62f7-4de5-aa73-5121b0f1abdb	\N	\N	\N	sjaelland-holbaek:politisk	2026-04-07	2026-11-28 08:36:16.004186+00	OPEN	21541269ab4cd13bdf82acb281b9c580baa1f6f1d69beacabff39b240f55d035	1	6a8300a70059f625e24a22fa3e79c7b9	080b0ad8a4654ab5f8302ea265bb83b72663a8248e686fa8411d264e34280cb1	99dc34def420523029121143d80d3d3ec8bff27d38d610dfe7955e1e399f4661
6c8d493d-52fa-4648-929c-3af752777cb9	nordjylland-vest	nordjylland-vest:cluster	2	opening	898708d7-e148-35c7-93c0-d83673f47e38	\N	\N	\N	nordjylland-vest:politisk	2025-01-15	2026-11-28 08:35:09.331867+00	OPEN	5c9efe346db7f48905808fb50bf58f05a14aadb001d1ba934133a08233800e14	1	df079faae5db19c7fe6c09303fc8b15c	9ca220cb2e79bcf429e637193333b0e9f3653d82df0388bffda392b695a1e26d	249308dcb3907f9b38a05f3529ba6bdb5a4c996c6e44e2fc48affa912203ec7f
731302e3-43a5-4b8b-9828-7d77f92ac5e6	midtjylland-randersklyngen	midtjylland-randersklyngen:cluster	1	opening	94ff7eaf-331a-3f1c-8f25-e79352f1d98f	\N	\N	\N	midtjylland-randersklyngen:politisk	2026-10-14	2026-11-28 08:35:13.041935+00	OPEN	1302c75e74c4aabba647ae82082f3e768b93f128668df968c3fa0c0ce066b6a2	1	f35d6d743a602ea2fed83d08be8753fc	\N	2921570f3c18072f3750d02ffbedbf96256b63200bd7db946606b446a9a00393
79442e0e-2cbf-496a-ac3b-cd9e39e5310e	sjaelland-suh	sjaelland-suh:cluster	10	reversal	30074276-7519-44ee-be2a-41b0c9f11914	\N	30074276-7519-44ee-be2a-41b0c9f11914	Sendt til den forkerte klynge	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-05-11	2026-11-28 08:36:25.483334+00	OPEN	fd59a209fad6f9b6a7cd3a7538d879141832ae780c821af29c6f2115e04a9561	1	569ce2740bcc68ed69817743632288f8	b1c4eb030cb2a3bbd3176db1c2cd453e113bb586b7e3ec87b94cb1134f7f7154	bac909591675da245c9bc5ffbe237dae9419ddbdeb2f4f70b2a99f1d7e3bc45d
8a05a70f-d7e3-41f0-9ed1-6bddc8ddec8a	sjaelland-slagelse	sjaelland-slagelse:cluster	1	effect	93ddf870-8bda-4b55-aeff-e14b3352ad4c	\N	\N	\N	sjaelland-slagelse:politisk	2026-02-03	2026-11-28 08:36:06.76325+00	OPEN	c84aa866a4006e86e70ce06797feb20940d20c8721ef5afe459103a569c3495e	1	63b02dc52898e6255ab60e4da74655f5	\N	517799eeea0f923dbdb440d04fb81344263df355f6cd0204e1e36c39f154cde9
8bbb12cd-a9c9-46c5-b679-a634d2e12d80	syddanmark-fyn	syddanmark-fyn:cluster	3	effect	399bb21f-6681-4934-be3e-cef9696c717a	\N	\N	\N	syddanmark-fyn:fagligt	2026-03-03	2026-11-28 08:35:16.45527+00	OPEN	ec7a21af50c7945bd51f941b16ff7ac8f8bce523617a6da115e0bc9a3b891634	1	2689700784cc03cb33b983d104a60278	196d0137d539357f0c0f8ab4e8ecfe48c2716cb9cae9c75bb8b462364e80fd11	b44b1b8ac7a64a8f1945725ca26d873a232e26e9e7467c2eeeb435b629ad7e8c
9638c2e8-81ae-4d7e-81f1-e311130531ed	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	1	effect	abb3ddcf-6d77-39ed-bd4a-ed5ce1524676	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 08:35:12.100934+00	OPEN	4ea589da7844b0a2526dfb1b6bc5d1915f3da1b7c918d3e8a6cd87ae05f93297	1	63719a9d3f5b5d5086466cffe4665154	\N	d929d87859627069f1d320377d62c56275e34a5e3f7bf8c424412c9bc2df1496
a2b79b24-f4bd-4488-8694-6a6ca2913476	sjaelland-suh	sjaelland-suh:cluster	5	effect	2c010459-88c2-4e91-9cd7-8e15554ff9d4	\N	\N	\N	sjaelland-suh:politisk	2026-04-07	2026-11-28 08:36:24.01849+00	OPEN	4a3b61e67a936a9f393f9f17845cd70cd293525ce10437719feefad30aa8b683	1	57e658593cf972f012a6a6f52f60765f	59a73c8a4f4d6bb838e145b4ea8e1449587a1bf79aa3bf593898ce29402e2a15	24d6aae3f98717c0b7eedbe13d79f2dd29619fd4151e3ae50217f1e13ebd8fdd
b3fc4a62-b1ae-45c3-a592-9e3fc8ababa6	sjaelland-suh	sjaelland-suh:cluster	3	effect	d2c2ce0a-c31d-4d44-bee7-d1f157c0042a	\N	\N	\N	sjaelland-suh:fagligt	2026-03-03	2026-11-28 08:36:23.026896+00	OPEN	fa9d46ae06e61de57f6189b58c738503c3c7efde93df717e4d9d78b9f288c90c	1	262659bf654a3ed3f7933e3c11365ee4	42f714ebfaf21e9ac0271b1938a9e893fc550775b214fc1ce14f13ad88d5bf78	85ddf0b5c775bddc40532d81d74e68c0fa3e3330b58ae7962a9b8893f35e09aa
b7dc15e6-4877-4124-89c9-fe660ab90f69	sjaelland-holbaek	sjaelland-holbaek:cluster	5	effect	7f259eb2-17b6-4d64-a2d3-dbad80056dea	\N	\N	\N	sjaelland-holbaek:politisk	2026-04-07	2026-11-28 08:36:16.379344+00	OPEN	1f96b240b9f6e9763028ae0f6e1cf87624750f4f002022d9e7bb564d6f280f2b	1	e703bbe4f2872eab3df6f30a44e51b72	99dc34def420523029121143d80d3d3ec8bff27d38d610dfe7955e1e399f4661	c5a53de1bc15e930b2a3a40575dddf43cb295bbb5a8d5bd09278221afbb956ba
bf4a2523-586b-4d4e-bfc3-834c2d69bf92	syddanmark-sydvestjylland	syddanmark-sydvestjylland:cluster	3	effect	0bbce5d6-8cd0-393b-a2f3-0fa4e14155da	\N	\N	\N	syddanmark-sydvestjylland:fagligt	2024-08-28	2026-11-28 08:35:12.350003+00	OPEN	161b2ac3ebea8a7ba49cbbe0bf312ec7242e64af229e2e3b9f8c042fe572cb71	1	1d359fa5aad41eb2a71f2742f57d4b18	d55e4431d8c15545c233fb6eb153094781d3de1d1f5c121f14b1425ddadddecd	c9fd14e2be2cb342480744ff349027e065f48f04a8efb0d2884fd616e9689e65
d46428ee-217d-47a4-85b3-84683c9d60e3	syddanmark-fyn	syddanmark-fyn:cluster	1	effect	31324c11-75cd-4cda-ae4e-43ef1fef6827	\N	\N	\N	syddanmark-fyn:politisk	2026-02-03	2026-11-28 08:35:14.75443+00	OPEN	e7bb11bbb606b0685db11f908e1db71cd74df47bb052ae54b7a6f7898f4effde	1	4abd98d8b057624f0cb5deaa9e059008	\N	22adfaf834335b3d71484b020bedda12fbbf08702ba28b9ea7ad835f88784030
dca27abf-719b-469e-be34-9bfedd7d04e2	sjaelland-suh	sjaelland-suh:cluster	7	voucher	e400cb6b-b778-4255-b015-c82b6de7c061	\N	\N	\N	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-05-10	2026-11-28 08:36:25.034616+00	OPEN	8c5f5f5f7fbaa29ff2abb41cd1bed96ea9eadd196b4c267bacf9d0131555a901	1	ff087904638cde272d1095db66461cf8	e5c8802e39024a20856db2928f83ef0ae2f243358005897904bc9ba602bea721	d852f50a13169e1ff32705149941d81f719e1fb854b5b83e6fb4820392a00ffa
f3f09107-fbea-4e82-9fc0-e1ed94580568	sjaelland-holbaek	sjaelland-holbaek:cluster	1	effect	b0a56a93-6466-4fec-84c4-c9de79263a00	\N	\N	\N	sjaelland-holbaek:politisk	2026-02-03	2026-11-28 08:36:13.942072+00	OPEN	8913846690ba7662648a8ba80ef8a4fee051f8b96e0a527b517b1d5bed7b3000	1	0cd4c147c545dad7c65be232441727a8	\N	5f08824de21bb3cf963e218cc664df3d7c02b9929d7a8eca5e6fa92668050b9b
f6a94f8e-d9a8-49f8-8dfe-06536c13c5e9	sjaelland-slagelse	sjaelland-slagelse:cluster	2	effect	65fb74f0-9d43-4c55-81e1-332ab61c030b	\N	\N	\N	sjaelland-slagelse:fagligt	2026-03-03	2026-11-28 08:36:08.18189+00	OPEN	3dd91c8a5cb165105ba84c68c37997bbb9f58ce68f978243be94403f4eb963be	1	5dcbfe14f35b7318e3c618df5d7e32a2	517799eeea0f923dbdb440d04fb81344263df355f6cd0204e1e36c39f154cde9	0ad30761901a974ab2d34618f63f10b8937b7cfb5cc678418aeb0ac313c2cc1a
\.

COPY effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access, anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at, withdrawn_at, state, waiting, result, entry, counts_from, reason, missing, advice, warning, sequence, answered_at, turn, fund, counts_on, answers, party_order) FROM stdin;
0bbce5d6-8cd0-393b-a2f3-0fa4e14155da	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{474f5ac7-a981-3d56-85ac-6502bf169dc6}	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	132	{"key": null, "label": null, "party": null, "amount": {"amount": 220000, "currency": "DKK"}, "period": null, "shares": [{"party": "530", "amount": {"amount": 75000, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 95000, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 50000, "currency": "DKK"}}], "project": "948c951f-e5a2-3255-85b4-67ac81b14228"}	2026-11-28 08:35:12.375247+00	\N	APPLIED	{}	reserved	bf4a2523-586b-4d4e-bfc3-834c2d69bf92	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det, selv om der mangler 1.100.000,00 kr.	1	2026-11-28 08:35:12.399496+00	\\x80004dfb000880004dfb800000028000008480000000000000000bbce5d68cd0393ba2f30fa4e14155da00000000	syddanmark-sydvestjylland:cluster	2024-08-28	\N	{}
21e96d21-4548-4556-b573-c6258ac60e6c	sjaelland-holbaek	grant	2026-04-07	sjaelland-holbaek:politisk	t	\N	{}	OPEN	\N	f82056bd-182a-49a2-b3be-b4649f02dc09	1	81ad54b4-9fce-4bff-ab46-9f3e0480df3a	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 99000000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "c888ec7d-fe4e-4b4f-aca9-ea9afe065021"}	2026-11-28 08:36:16.710537+00	\N	REFUSED	{}	\N	\N	\N	not-enough	9830000000	Der mangler 98.300.000,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden indsats eller registrér en tildeling først.	\N	1	2026-11-28 08:36:16.718113+00	\\x800050460008800050468000000180000000800000000000000021e96d2145484556b573c6258ac60e6c00000000	sjaelland-holbaek:cluster	2026-04-07	\N	{}
2c010459-88c2-4e91-9cd7-8e15554ff9d4	sjaelland-suh	release	2026-04-07	sjaelland-suh:politisk	t	\N	{}	OPEN	\N	0b9b1052-ad8d-4a88-9b39-48303cdaf63c	1	f1e90beb-ab5b-4432-b10e-94969d7025d4	\N	{"amount": {"amount": 300000, "currency": "DKK"}, "shares": null, "project": "058e75be-156b-4a96-bdfe-4b35a714f708", "reservation": "d2c2ce0a-c31d-4d44-bee7-d1f157c0042a"}	2026-11-28 08:36:24.021229+00	\N	APPLIED	{}	booked	a2b79b24-f4bd-4488-8694-6a6ca2913476	2026-04-07	\N	\N	\N	\N	1	2026-11-28 08:36:24.041166+00	\\x80005046000680005046800000018000000080000000000000002c01045988c24e919cd78e15554ff9d400000000	sjaelland-suh:cluster	2026-04-07	d2c2ce0a-c31d-4d44-bee7-d1f157c0042a	{}
31324c11-75cd-4cda-ae4e-43ef1fef6827	syddanmark-fyn	allotment	2026-02-03	syddanmark-fyn:politisk	t	\N	{}	OPEN	\N	46ab5c13-82cb-4c8e-858a-4cad623b6516	1	ffda1ec6-c30d-4fc6-b4f4-77e63506804a	\N	{"label": "hele klyngen", "party": null, "amount": {"amount": 1000000, "currency": "DKK"}, "period": "2026"}	2026-11-28 08:35:14.765492+00	\N	APPLIED	{}	booked	d46428ee-217d-47a4-85b3-84683c9d60e3	2026-02-03	\N	\N	\N	\N	1	2026-11-28 08:35:14.788385+00	\\x800050070001800050078000000180000000800000000000000031324c1175cd4cdaae4e43ef1fef682700000000	syddanmark-fyn:cluster	2026-02-03	\N	{}
37728584-82e2-39ae-820a-6e6e1a588f6e	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{7021f635-c278-357d-9750-0371b495f030}	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	120	{"key": null, "label": null, "party": null, "amount": {"amount": 471000, "currency": "DKK"}, "period": null, "shares": [{"party": "573", "amount": {"amount": 120000, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 1000, "currency": "DKK"}}, {"party": "561", "amount": {"amount": 50000, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 300000, "currency": "DKK"}}], "project": "8202e8b8-0f20-3807-90c8-cbf686d5c962"}	2026-11-28 08:35:12.202384+00	\N	APPLIED	{}	reserved	4d30d8a8-0162-4a73-842b-09075073c442	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det, selv om der mangler 1.728.000,00 kr.	1	2026-11-28 08:35:12.324894+00	\\x80004dfb000880004dfb800000028000007880000000000000003772858482e239ae820a6e6e1a588f6e00000000	syddanmark-sydvestjylland:cluster	2024-08-28	\N	{}
399bb21f-6681-4934-be3e-cef9696c717a	syddanmark-fyn	reserve	2026-03-03	syddanmark-fyn:fagligt	f	\N	{}	OPEN	\N	6353941c-ab0c-4130-8aa0-fa8565eeeb1e	1	7aa32717-8a02-4f92-b202-d4bda183965d	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3"}	2026-11-28 08:35:16.458503+00	\N	APPLIED	{}	reserved	8bbb12cd-a9c9-46c5-b679-a634d2e12d80	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:35:16.473919+00	\\x8000502300078000502380000001800000008000000000000000399bb21f66814934be3ecef9696c717a00000000	syddanmark-fyn:cluster	2026-03-03	\N	{}
3b9411d5-e666-3c3a-a750-a0e01dee670e	syddanmark-lillebaelt	frame	2023-10-13	syddanmark-lillebaelt:politisk	t	\N	{}	OPEN	475b613d-c949-4c66-8583-c8eee3a99271	aa6e69a1-e53c-413d-b877-29412d5fb1a5	4	3800a95d-5d57-4098-b44f-366c060537c1	200	{"key": null, "body": "syddanmark-lillebaelt:fagligt", "amount": {"amount": 1500000, "currency": "DKK"}, "purpose": "Ramme efter punkt 4"}	2026-11-28 08:35:11.13469+00	\N	APPLIED	{}	changed	\N	2023-10-13	\N	\N	\N	\N	1	2026-11-28 08:35:11.140202+00	\\x80004cbb000380004cbb80000004800000c880000000000000003b9411d5e6663c3aa750a0e01dee670e00000000	syddanmark-lillebaelt:cluster	2023-10-13	\N	{}
58d99526-04ec-4459-aaed-5f71c8398105	sjaelland-holbaek	reserve	2026-03-03	sjaelland-holbaek:fagligt	f	\N	{}	OPEN	\N	96ce7d73-ed24-4051-a612-6d918ffde793	1	a3bafa2f-5d83-4b28-984c-d9130531fbcb	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "2f9d403f-a116-4013-b5a3-504087ba54f7"}	2026-11-28 08:36:15.165715+00	\N	APPLIED	{}	reserved	069e0c6a-6086-4551-a09d-f3ab6eaa36da	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:36:15.178366+00	\\x800050230007800050238000000180000000800000000000000058d9952604ec4459aaed5f71c839810500000000	sjaelland-holbaek:cluster	2026-03-03	\N	{}
65fb74f0-9d43-4c55-81e1-332ab61c030b	sjaelland-slagelse	reserve	2026-03-03	sjaelland-slagelse:fagligt	f	\N	{}	OPEN	\N	3eb2c6bf-2b39-4548-9d1c-b5b9aa67e73e	1	785e536a-4b99-48e0-bfb6-463791161e27	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "7d2be032-23e2-4b12-998e-243217e6d10e"}	2026-11-28 08:36:08.187166+00	\N	APPLIED	{}	reserved	f6a94f8e-d9a8-49f8-8dfe-06536c13c5e9	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:36:08.205661+00	\\x800050230007800050238000000180000000800000000000000065fb74f09d434c5581e1332ab61c030b00000000	sjaelland-slagelse:cluster	2026-03-03	\N	{}
6b5973e7-07a7-4d34-82e9-a08e09988fba	sjaelland-suh	grant	2026-04-07	sjaelland-suh:politisk	t	7697cc90-c27a-47b9-89b3-b05449c89d68	{}	OPEN	\N	0b9b1052-ad8d-4a88-9b39-48303cdaf63c	1	f1e90beb-ab5b-4432-b10e-94969d7025d4	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "f23f9046-3b4d-4473-8e53-f841a6897414"}	2026-11-28 08:36:23.675246+00	\N	APPLIED	{}	booked	3efb40e8-177e-4034-856e-e81a5320f3ca	2026-04-07	\N	\N	\N	\N	1	2026-11-28 08:36:23.687252+00	\\x80005046000880005046800000018000000080000000000000006b5973e707a74d3482e9a08e09988fba00000000	sjaelland-suh:cluster	2026-04-07	7697cc90-c27a-47b9-89b3-b05449c89d68	{}
6ce6467f-7eb2-30c1-b2a6-5433ec1e21d3	nordjylland-vest	grant	2025-06-12	nordjylland-vest:politisk	t	\N	{97670fe6-6845-3392-a757-b4fe1352be9a}	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	f492c582-f541-4721-9cbb-6304f17d744e	114	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 60000, "currency": "DKK"}, "period": null, "shares": null, "project": "77f84d50-734b-3d24-8ae3-890d6bb23e5e"}	2026-11-28 08:35:10.068372+00	\N	APPLIED	{}	booked	307afb82-eecc-419b-9a67-ccfc4c08fb5a	2025-06-12	\N	\N	\N	\N	1	2026-11-28 08:35:10.478832+00	\\x80004f1b000880004f1b800000048000007280000000000000006ce6467f7eb230c1b2a65433ec1e21d300000000	nordjylland-vest:cluster	2025-06-12	\N	{}
73fbe614-53e5-3f72-9ec8-68ba25b485ea	nordjylland-vest	supplement	2025-01-15	nordjylland-vest:politisk	t	\N	{91e35b94-9507-355f-bd15-791ac8e1c0cd}	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	c8eec702-224d-4573-a9d4-60edbcd7b624	144	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 175000, "currency": "DKK"}, "period": null, "shares": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc"}	2026-11-28 08:35:09.057734+00	\N	APPLIED	{}	booked	3960e391-837a-4547-956b-d72d1af086d8	2025-01-15	\N	\N	\N	\N	2	2026-11-28 08:35:09.384122+00	\\x80004e87000880004e878000000480000090800000000000000073fbe61453e53f729ec868ba25b485ea00000000	nordjylland-vest:cluster	2025-01-15	\N	{}
7697cc90-c27a-47b9-89b3-b05449c89d68	sjaelland-suh	reserve	2026-03-03	sjaelland-suh:fagligt	f	\N	{}	OPEN	\N	30fb2bdb-7166-4aca-9d48-e250a1adf4a9	1	515fe8f5-48ec-484d-8f4a-7a0f1dd47539	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "f23f9046-3b4d-4473-8e53-f841a6897414"}	2026-11-28 08:36:22.771205+00	\N	APPLIED	{}	reserved	327e6fc6-1802-433d-a534-7db578f5cb42	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:36:22.789098+00	\\x80005023000780005023800000018000000080000000000000007697cc90c27a47b989b3b05449c89d6800000000	sjaelland-suh:cluster	2026-03-03	\N	{}
7b164df1-04f9-44df-acc9-ba30c97d0b67	sjaelland-holbaek	reserve	2026-03-03	sjaelland-holbaek:fagligt	f	\N	{}	OPEN	\N	96ce7d73-ed24-4051-a612-6d918ffde793	1	a3bafa2f-5d83-4b28-984c-d9130531fbcb	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "c888ec7d-fe4e-4b4f-aca9-ea9afe065021"}	2026-11-28 08:36:15.415436+00	\N	APPLIED	{}	reserved	2444a4ed-9c0f-4a8c-8985-2155bfd9c611	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:36:15.424889+00	\\x80005023000780005023800000018000000080000000000000007b164df104f944dfacc9ba30c97d0b6700000000	sjaelland-holbaek:cluster	2026-03-03	\N	{}
7e8f8862-ed0e-45da-beae-1a4dc9cf547a	syddanmark-fyn	reserve	2026-03-03	syddanmark-fyn:fagligt	f	\N	{}	OPEN	\N	6353941c-ab0c-4130-8aa0-fa8565eeeb1e	1	7aa32717-8a02-4f92-b202-d4bda183965d	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "15b34385-81c0-48e8-a631-dbe2a193d428"}	2026-11-28 08:35:16.151581+00	\N	APPLIED	{}	reserved	3e903100-3d12-4de2-8ce6-cd4c8ed801da	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:35:16.173027+00	\\x80005023000780005023800000018000000080000000000000007e8f8862ed0e45dabeae1a4dc9cf547a00000000	syddanmark-fyn:cluster	2026-03-03	\N	{}
7f259eb2-17b6-4d64-a2d3-dbad80056dea	sjaelland-holbaek	release	2026-04-07	sjaelland-holbaek:politisk	t	\N	{}	OPEN	\N	f82056bd-182a-49a2-b3be-b4649f02dc09	1	81ad54b4-9fce-4bff-ab46-9f3e0480df3a	\N	{"amount": {"amount": 300000, "currency": "DKK"}, "shares": null, "project": "c888ec7d-fe4e-4b4f-aca9-ea9afe065021", "reservation": "7b164df1-04f9-44df-acc9-ba30c97d0b67"}	2026-11-28 08:36:16.381363+00	\N	APPLIED	{}	booked	b7dc15e6-4877-4124-89c9-fe660ab90f69	2026-04-07	\N	\N	\N	\N	1	2026-11-28 08:36:16.403614+00	\\x80005046000680005046800000018000000080000000000000007f259eb217b64d64a2d3dbad80056dea00000000	sjaelland-holbaek:cluster	2026-04-07	7b164df1-04f9-44df-acc9-ba30c97d0b67	{}
898708d7-e148-35c7-93c0-d83673f47e38	nordjylland-vest	opening	2025-01-15	nordjylland-vest:politisk	t	\N	{91e35b94-9507-355f-bd15-791ac8e1c0cd,07bebce8-93ff-3615-915a-438e396576e0,6b773ce6-159e-3083-b3f0-60f0d589b8fb}	OPEN	9778a47a-3593-4ec7-889b-92cccbd8ff3b	6637b34e-dc7e-4fae-b791-8601f9776456	4	\N	154	{"asOf": "2025-01-15", "fund": "cluster", "lines": [{"label": "hele klyngen", "party": null, "amount": {"amount": 1770572, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 900000, "currency": "DKK"}, "toYear": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 220000, "currency": "DKK"}, "toYear": null, "project": "0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 35000, "currency": "DKK"}, "toYear": null, "project": "506a08b9-8c15-39cb-9dc3-4f8873e73a86", "quantity": "committed"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 1018886.36, "currency": "DKK"}, "toYear": null, "project": "4d5b1b1c-5001-34f7-b061-d5c95a854efc", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 220000, "currency": "DKK"}, "toYear": null, "project": "0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 35000, "currency": "DKK"}, "toYear": null, "project": "506a08b9-8c15-39cb-9dc3-4f8873e73a86", "quantity": "spent"}, {"label": "hele klyngen", "party": null, "amount": {"amount": 496685.62, "currency": "DKK"}, "toYear": 2025, "project": null, "quantity": "carriedOver"}], "period": null}	2026-11-28 08:35:08.784499+00	\N	APPLIED	{}	booked	6c8d493d-52fa-4648-929c-3af752777cb9	2025-01-15	\N	\N	\N	\N	1	2026-11-28 08:35:09.384131+00	\\x80004e87000080004e87800000048000009a8000000000000000898708d7e14835c793c0d83673f47e3800000000	nordjylland-vest:cluster	2025-01-15	\N	{}
93ddf870-8bda-4b55-aeff-e14b3352ad4c	sjaelland-slagelse	allotment	2026-02-03	sjaelland-slagelse:politisk	t	\N	{}	OPEN	\N	2a739604-a011-4124-a1f4-0952a1438664	1	59225f7b-654c-40a3-bfe9-944e4472df97	\N	{"label": "hele klyngen", "party": null, "amount": {"amount": 1000000, "currency": "DKK"}, "period": "2026"}	2026-11-28 08:36:06.775008+00	\N	APPLIED	{}	booked	8a05a70f-d7e3-41f0-9ed1-6bddc8ddec8a	2026-02-03	\N	\N	\N	\N	1	2026-11-28 08:36:06.797812+00	\\x800050070001800050078000000180000000800000000000000093ddf8708bda4b55aeffe14b3352ad4c00000000	sjaelland-slagelse:cluster	2026-02-03	\N	{}
94ff7eaf-331a-3f1c-8f25-e79352f1d98f	midtjylland-randersklyngen	opening	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{4b3d5f58-3599-3f4c-b9f6-bf1b0ab08627}	OPEN	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	2	a5a8b895-e024-40a5-9c3d-533df4025f65	42	{"asOf": "2026-10-14", "fund": "cluster", "lines": [{"label": null, "party": "1082", "amount": {"amount": 602118.4, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "730", "amount": {"amount": 254306.15, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "710", "amount": {"amount": 124077.85, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "707", "amount": {"amount": 95411.2, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "706", "amount": {"amount": 109586.4, "currency": "DKK"}, "toYear": null, "project": null, "quantity": "received"}, {"label": null, "party": "1082", "amount": {"amount": 150000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "730", "amount": {"amount": 60000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "710", "amount": {"amount": 30000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "707", "amount": {"amount": 25000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "706", "amount": {"amount": 35000, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "committed"}, {"label": null, "party": "1082", "amount": {"amount": 88412.75, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "730", "amount": {"amount": 31207.5, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "707", "amount": {"amount": 12640.25, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}, {"label": null, "party": "706", "amount": {"amount": 17739.5, "currency": "DKK"}, "toYear": null, "project": "892049d7-611a-3c84-b4e4-df88403b3255", "quantity": "spent"}], "period": null}	2026-11-28 08:35:13.014414+00	\N	APPLIED	{}	booked	731302e3-43a5-4b8b-9828-7d77f92ac5e6	2026-10-14	\N	\N	\N	\N	1	2026-11-28 08:35:13.614296+00	\\x80005104000080005113800000028000002a800000000000000094ff7eaf331a3f1c8f25e79352f1d98f00000000	midtjylland-randersklyngen:cluster	2026-10-14	\N	{}
9cb0a7e5-656e-4727-8b1e-5d9369baa670	sjaelland-slagelse	grant	2026-04-07	sjaelland-slagelse:politisk	t	65fb74f0-9d43-4c55-81e1-332ab61c030b	{}	OPEN	\N	341badbc-111a-4a81-9a60-a2b7c570687c	1	1891c673-bc0f-43b1-8d1a-141dfb7e6834	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "7d2be032-23e2-4b12-998e-243217e6d10e"}	2026-11-28 08:36:09.124864+00	\N	APPLIED	{}	booked	6053db77-a00a-40a4-9d2b-75a561fc33cb	2026-04-07	\N	\N	\N	\N	1	2026-11-28 08:36:09.16605+00	\\x80005046000880005046800000018000000080000000000000009cb0a7e5656e47278b1e5d9369baa67000000000	sjaelland-slagelse:cluster	2026-04-07	65fb74f0-9d43-4c55-81e1-332ab61c030b	{}
a6d48da6-4b24-4943-893f-07d49f70408d	sjaelland-suh	allotment	2026-02-03	sjaelland-suh:politisk	t	\N	{}	OPEN	\N	1ad64eab-601b-40a1-81d9-f122b389da0c	1	160e6b17-5c04-47f9-8542-e04d4261baa8	\N	{"label": "hele klyngen", "party": null, "amount": {"amount": 1000000, "currency": "DKK"}, "period": "2026"}	2026-11-28 08:36:21.469772+00	\N	APPLIED	{}	booked	0b650087-95ef-4759-9b04-3618473ea645	2026-02-03	\N	\N	\N	\N	1	2026-11-28 08:36:21.476685+00	\\x8000500700018000500780000001800000008000000000000000a6d48da64b244943893f07d49f70408d00000000	sjaelland-suh:cluster	2026-02-03	\N	{}
a819f812-62f7-4de5-aa73-5121b0f1abdb	sjaelland-holbaek	grant	2026-04-07	sjaelland-holbaek:politisk	t	58d99526-04ec-4459-aaed-5f71c8398105	{}	OPEN	\N	f82056bd-182a-49a2-b3be-b4649f02dc09	1	81ad54b4-9fce-4bff-ab46-9f3e0480df3a	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "2f9d403f-a116-4013-b5a3-504087ba54f7"}	2026-11-28 08:36:16.008254+00	\N	APPLIED	{}	booked	68177fde-a2aa-49a4-bbb2-db0042b4b4b3	2026-04-07	\N	\N	\N	\N	1	2026-11-28 08:36:16.045992+00	\\x8000504600088000504680000001800000008000000000000000a819f81262f74de5aa735121b0f1abdb00000000	sjaelland-holbaek:cluster	2026-04-07	58d99526-04ec-4459-aaed-5f71c8398105	{}
abb3ddcf-6d77-39ed-bd4a-ed5ce1524676	syddanmark-sydvestjylland	grant	2024-08-28	syddanmark-sydvestjylland:fagligt	f	\N	{90a44e67-aa7d-37a5-a7a7-89594048163b}	OPEN	30a1a9b1-89d1-49fc-8da8-1dbed0984686	cb7379be-b0eb-4951-80f3-87d9ea427e11	2	74ec11b9-0e7b-4678-b298-e5bb775d0491	104	{"key": null, "label": null, "party": null, "amount": {"amount": 1337000, "currency": "DKK"}, "period": null, "shares": [{"party": "561", "amount": {"amount": 692000, "currency": "DKK"}}, {"party": "573", "amount": {"amount": 60000, "currency": "DKK"}}, {"party": "575", "amount": {"amount": 60000, "currency": "DKK"}}, {"party": "563", "amount": {"amount": 5000, "currency": "DKK"}}, {"party": "530", "amount": {"amount": 20000, "currency": "DKK"}}, {"party": "1083", "amount": {"amount": 500000, "currency": "DKK"}}], "project": "a68148f5-a4c9-3de7-a90d-1ff75716b4b3"}	2026-11-28 08:35:12.103225+00	\N	APPLIED	{}	reserved	9638c2e8-81ae-4d7e-81f1-e311130531ed	2024-08-28	\N	\N	\N	Bogført, fordi organet har besluttet det, selv om der mangler 1.337.000,00 kr.	1	2026-11-28 08:35:12.113822+00	\\x80004dfb000880004dfb80000002800000688000000000000000abb3ddcf6d7739edbd4aed5ce152467600000000	syddanmark-sydvestjylland:cluster	2024-08-28	\N	{}
b0a56a93-6466-4fec-84c4-c9de79263a00	sjaelland-holbaek	allotment	2026-02-03	sjaelland-holbaek:politisk	t	\N	{}	OPEN	\N	7daffe05-fcef-4332-8933-a5563467389d	1	0f7c3821-e0d5-4678-84bf-93a2c986193f	\N	{"label": "hele klyngen", "party": null, "amount": {"amount": 1000000, "currency": "DKK"}, "period": "2026"}	2026-11-28 08:36:13.948044+00	\N	APPLIED	{}	booked	f3f09107-fbea-4e82-9fc0-e1ed94580568	2026-02-03	\N	\N	\N	\N	1	2026-11-28 08:36:13.966051+00	\\x8000500700018000500780000001800000008000000000000000b0a56a9364664fec84c4c9de79263a0000000000	sjaelland-holbaek:cluster	2026-02-03	\N	{}
bc82e4e3-d746-46a5-a18c-37059f864fa5	sjaelland-suh	grant	2026-04-07	sjaelland-suh:politisk	t	\N	{}	OPEN	\N	0b9b1052-ad8d-4a88-9b39-48303cdaf63c	1	f1e90beb-ab5b-4432-b10e-94969d7025d4	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 99000000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "058e75be-156b-4a96-bdfe-4b35a714f708"}	2026-11-28 08:36:24.422882+00	2026-11-28 08:36:24.675758+00	WITHDRAWN	{}	\N	\N	\N	not-enough	9830000000	Der mangler 98.300.000,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden indsats eller registrér en tildeling først.	\N	1	2026-11-28 08:36:24.427169+00	\N	sjaelland-suh:cluster	2026-04-07	\N	{}
d2c2ce0a-c31d-4d44-bee7-d1f157c0042a	sjaelland-suh	reserve	2026-03-03	sjaelland-suh:fagligt	f	\N	{}	OPEN	\N	30fb2bdb-7166-4aca-9d48-e250a1adf4a9	1	515fe8f5-48ec-484d-8f4a-7a0f1dd47539	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "058e75be-156b-4a96-bdfe-4b35a714f708"}	2026-11-28 08:36:23.032226+00	\N	APPLIED	{}	reserved	b3fc4a62-b1ae-45c3-a592-9e3fc8ababa6	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:36:23.057442+00	\\x8000502300078000502380000001800000008000000000000000d2c2ce0ac31d4d44bee7d1f157c0042a00000000	sjaelland-suh:cluster	2026-03-03	\N	{}
df800646-edfd-30e4-9506-5fd074a6bffd	nordjylland-vest	grant	2025-06-12	nordjylland-vest:politisk	t	\N	{30974a57-24f9-34c0-88f1-d402aa144c64}	OPEN	5666dbbb-1531-4021-a1e7-d7f227bb2770	f77da2bb-75d5-416e-ba8e-5468865cfda6	4	4d545cc4-2b4b-4272-804d-7f7d4936d520	116	{"key": null, "label": "hele klyngen", "party": null, "amount": {"amount": 900000, "currency": "DKK"}, "period": null, "shares": null, "project": "c97e8fbf-60d2-3292-b4b9-f2d0809d81fd"}	2026-11-28 08:35:10.096296+00	\N	REFUSED	{}	\N	\N	\N	not-enough	51942800	Der mangler 519.428,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden indsats eller registrér en tildeling først.	\N	1	2026-11-28 08:35:10.579692+00	\\x80004f1b000880004f1b80000004800000748000000000000000df800646edfd30e495065fd074a6bffd00000000	nordjylland-vest:cluster	2025-06-12	\N	{}
e6724ec7-b5df-3fe9-b835-833d5dea84e0	midtjylland-randersklyngen	set-key	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{}	CLOSED	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	3	a8f788ee-3da8-4c14-ab58-39c3c6556de8	102	{"key": "2b76c50f-b855-310f-8fa5-4da1ea85c950", "name": "Nøgle i tabel 3.1", "paying": ["1082", "730", "710", "707", "706"], "weights": [{"party": "1082", "weight": 50}, {"party": "730", "weight": 22}, {"party": "710", "weight": 10}, {"party": "707", "weight": 8}, {"party": "706", "weight": 10}], "takingPart": ["1082", "730", "710", "707", "706"]}	2026-11-28 08:35:13.57373+00	\N	APPLIED	{}	changed	\N	2026-10-29	\N	\N	\N	\N	1	2026-11-28 08:35:13.584929+00	\\x8000511300028000511380000003800000668000000000000000e6724ec7b5df3fe9b835833d5dea84e000000000	midtjylland-randersklyngen:cluster	2026-10-29	\N	{706,707,710,730,1082}
e7a5dfb1-fe3c-3510-84ba-594d630bf7bf	midtjylland-randersklyngen	grant	2026-10-29	midtjylland-randersklyngen:politisk	t	\N	{d353dfba-c790-3ec9-ab3d-769217494e93,e6724ec7-b5df-3fe9-b835-833d5dea84e0}	CLOSED	c06caec0-dd63-48ba-9618-052efc009180	cb63fbc4-4778-44ba-aa3c-5304b6333bec	3	195cfcfd-63e2-46b8-ae59-dc580ac12cfb	101	{"key": "2b76c50f-b855-310f-8fa5-4da1ea85c950", "label": null, "party": null, "amount": {"amount": 240000.53, "currency": "DKK"}, "period": null, "shares": null, "project": "04abad38-82e0-3674-885e-b7777e0063a8"}	2026-11-28 08:35:13.621622+00	\N	APPLIED	{}	booked	3f754de1-3ba9-4508-abb1-b6aab846cdea	2026-10-29	\N	\N	\N	\N	1	2026-11-28 08:35:13.736353+00	\\x8000511300088000511380000003800000658000000000000000e7a5dfb1fe3c351084ba594d630bf7bf00000000	midtjylland-randersklyngen:cluster	2026-10-29	\N	{}
f7cccdb8-3fde-4784-ba35-710dbd195e00	sjaelland-slagelse	reserve	2026-03-03	sjaelland-slagelse:fagligt	f	\N	{}	OPEN	\N	3eb2c6bf-2b39-4548-9d1c-b5b9aa67e73e	1	785e536a-4b99-48e0-bfb6-463791161e27	\N	{"key": null, "label": null, "party": null, "amount": {"amount": 300000, "currency": "DKK"}, "period": "2026", "shares": null, "project": "90df6b36-3e3d-4c22-b818-7581f1fbbbd6"}	2026-11-28 08:36:08.480411+00	\N	APPLIED	{}	reserved	302924a6-b2b5-44c3-ad36-94bf71b37d34	2026-03-03	\N	\N	\N	\N	1	2026-11-28 08:36:08.493829+00	\\x8000502300078000502380000001800000008000000000000000f7cccdb83fde4784ba35710dbd195e0000000000	sjaelland-slagelse:cluster	2026-03-03	\N	{}
\.

COPY note (id, cooperation, kind, party, label, period, project, amount, counts_from, reference, actor, entered_at, state, entry, warning, reversed_by, reversal_reason, number) FROM stdin;
82b39f2d-7b89-4728-a1c1-e66890b4f6df	sjaelland-suh	voucher	\N	hele klyngen	2026	f23f9046-3b4d-4473-8e53-f841a6897414	800000	2026-05-11	Faktura 2	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-11-28 08:36:25.199502+00	REVERSED	\N	\N	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	Sendt til den forkerte klynge	3
b96da03c-eb91-4ba3-b876-d65b39c9f089	sjaelland-suh	voucher	\N	hele klyngen	2026	f23f9046-3b4d-4473-8e53-f841a6897414	199999	2026-05-12	Faktura 3	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-11-28 08:36:25.340814+00	BOOKED	025b8449-36e6-485f-be9a-94b8e08c7f38	\N	\N	\N	4
c2d6f576-a723-4fa2-9aaa-5e07f8a1990b	sjaelland-suh	allotment-note	\N	hele klyngen	2026	\N	5000000	2026-03-10	Bilag A-1	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-11-28 08:36:24.824595+00	BOOKED	36bc1b29-5681-4a5c-8b11-38ccd4efb663	\N	\N	\N	1
e400cb6b-b778-4255-b015-c82b6de7c061	sjaelland-suh	voucher	\N	hele klyngen	2026	f23f9046-3b4d-4473-8e53-f841a6897414	1200050	2026-05-10	Faktura 1	61b72fe3-1974-4d68-ac2f-c3cecc02c16c	2026-11-28 08:36:25.032912+00	BOOKED	dca27abf-719b-469e-be34-9bfedd7d04e2	\N	\N	\N	2
\.

COPY outbox ("position", id, aggregatetype, aggregateid, type, subject, payload, recorded_at, sent_at) FROM stdin;
97	d2c7a459-3459-4c4f-b785-a9c02f3b5d30	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":7,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":12000.50,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1037999.50,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:25.069739+00	2026-11-28 08:36:25.08109+00
98	7dd95fc9-908a-47b3-b133-def7da22fc92	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	f23f9046-3b4d-4473-8e53-f841a6897414	{"id":"f23f9046-3b4d-4473-8e53-f841a6897414","sequence":3,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":12000.50,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:25.069949+00	2026-11-28 08:36:25.081178+00
99	cc4f60f5-7168-4e58-a750-076efc528b87	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":8,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":20000.50,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1029999.50,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:25.212084+00	2026-11-28 08:36:25.219092+00
100	8407b7e9-d1c7-4b40-9915-c4124a4e35f2	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	f23f9046-3b4d-4473-8e53-f841a6897414	{"id":"f23f9046-3b4d-4473-8e53-f841a6897414","sequence":4,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":20000.50,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:25.212327+00	2026-11-28 08:36:25.219169+00
101	df86bf9d-32c4-436e-a636-c4109aa0fc4b	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":9,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":22000.49,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1027999.51,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:25.351262+00	2026-11-28 08:36:25.367654+00
102	ac059b75-d6a2-4e81-a992-2723fae05082	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	f23f9046-3b4d-4473-8e53-f841a6897414	{"id":"f23f9046-3b4d-4473-8e53-f841a6897414","sequence":5,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":22000.49,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:25.35167+00	2026-11-28 08:36:25.367739+00
103	a76b798d-39f8-450d-ac55-9df488032e0d	klynge.funds	sjaelland-suh	funds.cooperation-balance-state.v1	sjaelland-suh	{"id":"sjaelland-suh","sequence":10,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1035999.51,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:25.506001+00	2026-11-28 08:36:25.530627+00
104	4c906c44-5bdb-4d82-87ea-3407a375616d	klynge.funds	sjaelland-suh	funds.project-balance-state.v1	f23f9046-3b4d-4473-8e53-f841a6897414	{"id":"f23f9046-3b4d-4473-8e53-f841a6897414","sequence":6,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:25.506358+00	2026-11-28 08:36:25.530692+00
105	eeb2699c-840d-44b8-87c7-2e9b4dde161c	klynge.funds	midtjylland-randersklyngen	funds.project-balance-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":2,"cooperation":"midtjylland-randersklyngen","committed":{"amount":240000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"closed"}	2026-11-28 08:36:45.953+00	2026-11-28 08:36:45.988331+00
106	593aa14a-eadc-4cc7-9396-3b986e13f27b	klynge.funds	midtjylland-randersklyngen	funds.figures-checked.v1	43417921-1757-3e84-8a4f-c4968b4e583d	{"id":"43417921-1757-3e84-8a4f-c4968b4e583d","sequence":3,"submission":2,"cooperation":"midtjylland-randersklyngen","access":"open","figures":[{"claim":"43c4377b-94f3-4465-9392-effe65365573","quantity":"received","amount":{"amount":602118.40,"currency":"DKK"},"ledger":{"amount":602118.40,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":45}},{"claim":"3b11f16a-3fa1-49f7-a5c1-771a430fd8b4","quantity":"committed","amount":{"amount":150000.00,"currency":"DKK"},"ledger":{"amount":150000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":45}},{"claim":"f0612a22-037d-4416-a367-624bb0b91a9f","quantity":"spent","amount":{"amount":88412.75,"currency":"DKK"},"ledger":{"amount":88412.75,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":45}},{"claim":"7902de62-5594-44cc-9f43-e3c767d2a52b","quantity":"received","amount":{"amount":254306.15,"currency":"DKK"},"ledger":{"amount":254306.15,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":46}},{"claim":"ac1067d8-06e6-4228-8a40-685405e53658","quantity":"committed","amount":{"amount":60000.00,"currency":"DKK"},"ledger":{"amount":60000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":46}},{"claim":"087c41dc-3251-4c47-a478-6c5b8c82565a","quantity":"spent","amount":{"amount":31207.50,"currency":"DKK"},"ledger":{"amount":31207.50,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":46}},{"claim":"e82bb2b6-23ec-4bb5-a465-859d7a70ada3","quantity":"received","amount":{"amount":124077.85,"currency":"DKK"},"ledger":{"amount":124077.85,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":47}},{"claim":"a4a44e0b-96bf-4ac2-a44e-1a74a2e84a88","quantity":"committed","amount":{"amount":30000.00,"currency":"DKK"},"ledger":{"amount":30000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":47}},{"claim":"f6176a5e-048f-4297-ba36-abea7a4eca85","quantity":"received","amount":{"amount":95411.20,"currency":"DKK"},"ledger":{"amount":95411.20,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":48}},{"claim":"96ceb803-0e2c-4e60-8667-4dbfe6d5b36d","quantity":"committed","amount":{"amount":25000.00,"currency":"DKK"},"ledger":{"amount":25000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":48}},{"claim":"0d3febc6-f0bc-44eb-ac6f-c6a00ab4a559","quantity":"spent","amount":{"amount":12640.25,"currency":"DKK"},"ledger":{"amount":12640.25,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":48}},{"claim":"b84616b1-82fd-4258-bbb7-ad691bf0b8cd","quantity":"received","amount":{"amount":109586.40,"currency":"DKK"},"ledger":{"amount":109586.40,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":49}},{"claim":"20f34e25-8fb2-4858-b050-0e26ab332ca8","quantity":"committed","amount":{"amount":35000.00,"currency":"DKK"},"ledger":{"amount":35000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":49}},{"claim":"bb100137-4c82-46cb-96ce-38333ce3babc","quantity":"spent","amount":{"amount":17739.50,"currency":"DKK"},"ledger":{"amount":17739.50,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":49}},{"claim":"c412f472-9c7d-4e33-8f0b-043e0ce2d9e8","quantity":"received","amount":{"amount":1185500.00,"currency":"DKK"},"ledger":{"amount":1185500.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":50}},{"claim":"7b5d2c73-d74b-4f07-834c-9255bc6dd303","quantity":"committed","amount":{"amount":300000.00,"currency":"DKK"},"ledger":{"amount":300000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":50}},{"claim":"07693c2d-4dc9-4174-8d05-faab69da80ee","quantity":"spent","amount":{"amount":150000.00,"currency":"DKK"},"ledger":{"amount":150000.00,"currency":"DKK"},"difference":{"amount":0.00,"currency":"DKK"},"explanation":null,"severity":"none","anchor":{"document":"25f32b3c-fc37-45b2-8233-9af987c9740f","meeting":"cb63fbc4-4778-44ba-aa3c-5304b6333bec","item":2,"line":50}}]}	2026-11-28 08:36:46.002447+00	2026-11-28 08:36:46.014288+00
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
058e75be-156b-4a96-bdfe-4b35a714f708	sjaelland-suh	1
0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	nordjylland-vest	2
15b34385-81c0-48e8-a631-dbe2a193d428	syddanmark-fyn	1
2f9d403f-a116-4013-b5a3-504087ba54f7	sjaelland-holbaek	1
32925253-edbd-3dad-97ba-efba6fb6d5be	syddanmark-sydvestjylland	1
4d5b1b1c-5001-34f7-b061-d5c95a854efc	nordjylland-vest	3
506a08b9-8c15-39cb-9dc3-4f8873e73a86	nordjylland-vest	1
77f84d50-734b-3d24-8ae3-890d6bb23e5e	nordjylland-vest	2
7d2be032-23e2-4b12-998e-243217e6d10e	sjaelland-slagelse	1
8202e8b8-0f20-3807-90c8-cbf686d5c962	syddanmark-sydvestjylland	1
892049d7-611a-3c84-b4e4-df88403b3255	midtjylland-randersklyngen	1
90df6b36-3e3d-4c22-b818-7581f1fbbbd6	sjaelland-slagelse	1
948c951f-e5a2-3255-85b4-67ac81b14228	syddanmark-sydvestjylland	1
a68148f5-a4c9-3de7-a90d-1ff75716b4b3	syddanmark-sydvestjylland	1
b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	syddanmark-fyn	1
c888ec7d-fe4e-4b4f-aca9-ea9afe065021	sjaelland-holbaek	1
c97e8fbf-60d2-3292-b4b9-f2d0809d81fd	nordjylland-vest	1
e1e89f2c-cce1-3c40-b089-4e97a1112f37	syddanmark-sydvestjylland	1
f23f9046-3b4d-4473-8e53-f841a6897414	sjaelland-suh	1
\.

COPY published_state (kind, id, sequence, body, published_at) FROM stdin;
funds.cooperation-balance-state.v1	midtjylland-randersklyngen	3	{"id":"midtjylland-randersklyngen","sequence":0,"cooperation":"midtjylland-randersklyngen","received":{"amount":1185500.00,"currency":"DKK"},"committed":{"amount":540000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":150000.00,"currency":"DKK"},"uncommitted":{"amount":645499.47,"currency":"DKK"},"unspent":{"amount":1035500.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:35:13.73971+00
funds.cooperation-balance-state.v1	nordjylland-vest	4	{"id":"nordjylland-vest","sequence":0,"cooperation":"nordjylland-vest","received":{"amount":1770572.00,"currency":"DKK"},"committed":{"amount":1390000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1273886.36,"currency":"DKK"},"uncommitted":{"amount":380572.00,"currency":"DKK"},"unspent":{"amount":496685.64,"currency":"DKK"},"carriedOver":{"amount":496685.62,"currency":"DKK"}}	2026-11-28 08:35:10.482599+00
funds.cooperation-balance-state.v1	sjaelland-holbaek	5	{"id":"sjaelland-holbaek","sequence":0,"cooperation":"sjaelland-holbaek","received":{"amount":1000000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":700000.00,"currency":"DKK"},"unspent":{"amount":1000000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:16.41145+00
funds.cooperation-balance-state.v1	sjaelland-slagelse	4	{"id":"sjaelland-slagelse","sequence":0,"cooperation":"sjaelland-slagelse","received":{"amount":1000000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":300000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":700000.00,"currency":"DKK"},"unspent":{"amount":1000000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:09.175142+00
funds.cooperation-balance-state.v1	sjaelland-suh	10	{"id":"sjaelland-suh","sequence":0,"cooperation":"sjaelland-suh","received":{"amount":1050000.00,"currency":"DKK"},"committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"uncommitted":{"amount":750000.00,"currency":"DKK"},"unspent":{"amount":1035999.51,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:36:25.505625+00
funds.cooperation-balance-state.v1	syddanmark-fyn	3	{"id":"syddanmark-fyn","sequence":0,"cooperation":"syddanmark-fyn","received":{"amount":1000000.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":600000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":1000000.00,"currency":"DKK"},"unspent":{"amount":1000000.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:35:16.492836+00
funds.cooperation-balance-state.v1	syddanmark-lillebaelt	1	{"id":"syddanmark-lillebaelt","sequence":0,"cooperation":"syddanmark-lillebaelt","received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:35:11.142676+00
funds.cooperation-balance-state.v1	syddanmark-sydvestjylland	3	{"id":"syddanmark-sydvestjylland","sequence":0,"cooperation":"syddanmark-sydvestjylland","received":{"amount":0.00,"currency":"DKK"},"committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":2028000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"uncommitted":{"amount":0.00,"currency":"DKK"},"unspent":{"amount":0.00,"currency":"DKK"},"carriedOver":{"amount":0.00,"currency":"DKK"}}	2026-11-28 08:35:12.45518+00
funds.project-balance-state.v1	04abad38-82e0-3674-885e-b7777e0063a8	2	{"id":"04abad38-82e0-3674-885e-b7777e0063a8","sequence":0,"cooperation":"midtjylland-randersklyngen","committed":{"amount":240000.53,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"closed"}	2026-11-28 08:36:45.951416+00
funds.project-balance-state.v1	058e75be-156b-4a96-bdfe-4b35a714f708	2	{"id":"058e75be-156b-4a96-bdfe-4b35a714f708","sequence":0,"cooperation":"sjaelland-suh","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:24.044664+00
funds.project-balance-state.v1	0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc	1	{"id":"0c7977aa-a98c-3cb2-b636-a7f02e6a5bdc","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":220000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":220000.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:09.411693+00
funds.project-balance-state.v1	15b34385-81c0-48e8-a631-dbe2a193d428	1	{"id":"15b34385-81c0-48e8-a631-dbe2a193d428","sequence":0,"cooperation":"syddanmark-fyn","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":300000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:16.179616+00
funds.project-balance-state.v1	2f9d403f-a116-4013-b5a3-504087ba54f7	2	{"id":"2f9d403f-a116-4013-b5a3-504087ba54f7","sequence":0,"cooperation":"sjaelland-holbaek","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:16.051529+00
funds.project-balance-state.v1	4d5b1b1c-5001-34f7-b061-d5c95a854efc	2	{"id":"4d5b1b1c-5001-34f7-b061-d5c95a854efc","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":1075000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":1018886.36,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:09.411721+00
funds.project-balance-state.v1	506a08b9-8c15-39cb-9dc3-4f8873e73a86	1	{"id":"506a08b9-8c15-39cb-9dc3-4f8873e73a86","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":35000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":35000.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:09.411725+00
funds.project-balance-state.v1	77f84d50-734b-3d24-8ae3-890d6bb23e5e	1	{"id":"77f84d50-734b-3d24-8ae3-890d6bb23e5e","sequence":0,"cooperation":"nordjylland-vest","committed":{"amount":60000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:10.482618+00
funds.project-balance-state.v1	7d2be032-23e2-4b12-998e-243217e6d10e	2	{"id":"7d2be032-23e2-4b12-998e-243217e6d10e","sequence":0,"cooperation":"sjaelland-slagelse","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:09.175167+00
funds.project-balance-state.v1	8202e8b8-0f20-3807-90c8-cbf686d5c962	1	{"id":"8202e8b8-0f20-3807-90c8-cbf686d5c962","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":471000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:12.339675+00
funds.project-balance-state.v1	892049d7-611a-3c84-b4e4-df88403b3255	1	{"id":"892049d7-611a-3c84-b4e4-df88403b3255","sequence":0,"cooperation":"midtjylland-randersklyngen","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":150000.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:13.618386+00
funds.project-balance-state.v1	90df6b36-3e3d-4c22-b818-7581f1fbbbd6	1	{"id":"90df6b36-3e3d-4c22-b818-7581f1fbbbd6","sequence":0,"cooperation":"sjaelland-slagelse","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":300000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:08.500454+00
funds.project-balance-state.v1	948c951f-e5a2-3255-85b4-67ac81b14228	1	{"id":"948c951f-e5a2-3255-85b4-67ac81b14228","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":220000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:12.407308+00
funds.project-balance-state.v1	a68148f5-a4c9-3de7-a90d-1ff75716b4b3	1	{"id":"a68148f5-a4c9-3de7-a90d-1ff75716b4b3","sequence":0,"cooperation":"syddanmark-sydvestjylland","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":1337000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:12.12305+00
funds.project-balance-state.v1	b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3	1	{"id":"b1e633b1-c693-4fa3-b2eb-4b1cdfae03c3","sequence":0,"cooperation":"syddanmark-fyn","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":300000.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:35:16.492868+00
funds.project-balance-state.v1	c888ec7d-fe4e-4b4f-aca9-ea9afe065021	2	{"id":"c888ec7d-fe4e-4b4f-aca9-ea9afe065021","sequence":0,"cooperation":"sjaelland-holbaek","committed":{"amount":0.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":0.00,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:16.41147+00
funds.project-balance-state.v1	f23f9046-3b4d-4473-8e53-f841a6897414	6	{"id":"f23f9046-3b4d-4473-8e53-f841a6897414","sequence":0,"cooperation":"sjaelland-suh","committed":{"amount":300000.00,"currency":"DKK"},"reserved":{"amount":0.00,"currency":"DKK"},"spent":{"amount":14000.49,"currency":"DKK"},"access":"open"}	2026-11-28 08:36:25.505698+00
\.

COPY transfer (entry, line, fund, book, debit, credit, amount) FROM stdin;
025b8449-36e6-485f-be9a-94b8e08c7f38	1	sjaelland-suh:cluster	FORBRUG	90	94	199999
069e0c6a-6086-4551-a09d-f3ab6eaa36da	1	sjaelland-holbaek:cluster	BEVILLING	81	84	30000000
0b650087-95ef-4759-9b04-3618473ea645	1	sjaelland-suh:cluster	BEVILLING	87	88	100000000
0b650087-95ef-4759-9b04-3618473ea645	2	sjaelland-suh:cluster	FORBRUG	89	90	100000000
2444a4ed-9c0f-4a8c-8985-2155bfd9c611	1	sjaelland-holbaek:cluster	BEVILLING	81	85	30000000
30074276-7519-44ee-be2a-41b0c9f11914	1	sjaelland-suh:cluster	FORBRUG	90	94	800000
302924a6-b2b5-44c3-ad36-94bf71b37d34	1	sjaelland-slagelse:cluster	BEVILLING	74	78	30000000
307afb82-eecc-419b-9a67-ccfc4c08fb5a	1	nordjylland-vest:cluster	BEVILLING	1	13	6000000
327e6fc6-1802-433d-a534-7db578f5cb42	1	sjaelland-suh:cluster	BEVILLING	88	91	30000000
36bc1b29-5681-4a5c-8b11-38ccd4efb663	1	sjaelland-suh:cluster	BEVILLING	87	88	5000000
36bc1b29-5681-4a5c-8b11-38ccd4efb663	2	sjaelland-suh:cluster	FORBRUG	89	90	5000000
3960e391-837a-4547-956b-d72d1af086d8	1	nordjylland-vest:cluster	BEVILLING	1	2	17500000
3e903100-3d12-4de2-8ce6-cd4c8ed801da	1	syddanmark-fyn:cluster	BEVILLING	68	71	30000000
3efb40e8-177e-4034-856e-e81a5320f3ca	1	sjaelland-suh:cluster	BEVILLING	91	88	30000000
3efb40e8-177e-4034-856e-e81a5320f3ca	2	sjaelland-suh:cluster	BEVILLING	88	93	30000000
3f754de1-3ba9-4508-abb1-b6aab846cdea	1	midtjylland-randersklyngen:cluster	BEVILLING	38	62	12000027
3f754de1-3ba9-4508-abb1-b6aab846cdea	2	midtjylland-randersklyngen:cluster	BEVILLING	39	63	2400005
3f754de1-3ba9-4508-abb1-b6aab846cdea	3	midtjylland-randersklyngen:cluster	BEVILLING	40	64	1920004
3f754de1-3ba9-4508-abb1-b6aab846cdea	4	midtjylland-randersklyngen:cluster	BEVILLING	41	65	2400005
3f754de1-3ba9-4508-abb1-b6aab846cdea	5	midtjylland-randersklyngen:cluster	BEVILLING	42	66	5280012
4d30d8a8-0162-4a73-842b-09075073c442	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	26	30000000
4d30d8a8-0162-4a73-842b-09075073c442	2	syddanmark-sydvestjylland:cluster	BEVILLING	16	27	5000000
4d30d8a8-0162-4a73-842b-09075073c442	3	syddanmark-sydvestjylland:cluster	BEVILLING	17	28	100000
4d30d8a8-0162-4a73-842b-09075073c442	4	syddanmark-sydvestjylland:cluster	BEVILLING	18	29	12000000
6053db77-a00a-40a4-9d2b-75a561fc33cb	1	sjaelland-slagelse:cluster	BEVILLING	77	74	30000000
6053db77-a00a-40a4-9d2b-75a561fc33cb	2	sjaelland-slagelse:cluster	BEVILLING	74	79	30000000
68177fde-a2aa-49a4-bbb2-db0042b4b4b3	1	sjaelland-holbaek:cluster	BEVILLING	84	81	30000000
68177fde-a2aa-49a4-bbb2-db0042b4b4b3	2	sjaelland-holbaek:cluster	BEVILLING	81	86	30000000
6c8d493d-52fa-4648-929c-3af752777cb9	1	nordjylland-vest:cluster	BEVILLING	3	1	177057200
6c8d493d-52fa-4648-929c-3af752777cb9	2	nordjylland-vest:cluster	FORBRUG	6	7	177057200
6c8d493d-52fa-4648-929c-3af752777cb9	3	nordjylland-vest:cluster	BEVILLING	1	2	90000000
6c8d493d-52fa-4648-929c-3af752777cb9	4	nordjylland-vest:cluster	BEVILLING	1	4	22000000
6c8d493d-52fa-4648-929c-3af752777cb9	5	nordjylland-vest:cluster	BEVILLING	1	5	3500000
6c8d493d-52fa-4648-929c-3af752777cb9	6	nordjylland-vest:cluster	FORBRUG	7	9	101888636
6c8d493d-52fa-4648-929c-3af752777cb9	7	nordjylland-vest:cluster	FORBRUG	7	8	22000000
6c8d493d-52fa-4648-929c-3af752777cb9	8	nordjylland-vest:cluster	FORBRUG	7	10	3500000
6c8d493d-52fa-4648-929c-3af752777cb9	9	nordjylland-vest:cluster	OVERFOERSEL	11	12	49668562
731302e3-43a5-4b8b-9828-7d77f92ac5e6	1	midtjylland-randersklyngen:cluster	BEVILLING	33	38	60211840
731302e3-43a5-4b8b-9828-7d77f92ac5e6	2	midtjylland-randersklyngen:cluster	FORBRUG	48	53	60211840
731302e3-43a5-4b8b-9828-7d77f92ac5e6	3	midtjylland-randersklyngen:cluster	BEVILLING	37	42	25430615
731302e3-43a5-4b8b-9828-7d77f92ac5e6	4	midtjylland-randersklyngen:cluster	FORBRUG	52	57	25430615
731302e3-43a5-4b8b-9828-7d77f92ac5e6	5	midtjylland-randersklyngen:cluster	BEVILLING	36	41	12407785
731302e3-43a5-4b8b-9828-7d77f92ac5e6	6	midtjylland-randersklyngen:cluster	FORBRUG	51	56	12407785
731302e3-43a5-4b8b-9828-7d77f92ac5e6	7	midtjylland-randersklyngen:cluster	BEVILLING	35	40	9541120
731302e3-43a5-4b8b-9828-7d77f92ac5e6	8	midtjylland-randersklyngen:cluster	FORBRUG	50	55	9541120
731302e3-43a5-4b8b-9828-7d77f92ac5e6	9	midtjylland-randersklyngen:cluster	BEVILLING	34	39	10958640
731302e3-43a5-4b8b-9828-7d77f92ac5e6	10	midtjylland-randersklyngen:cluster	FORBRUG	49	54	10958640
731302e3-43a5-4b8b-9828-7d77f92ac5e6	11	midtjylland-randersklyngen:cluster	BEVILLING	38	43	15000000
731302e3-43a5-4b8b-9828-7d77f92ac5e6	12	midtjylland-randersklyngen:cluster	BEVILLING	42	47	6000000
731302e3-43a5-4b8b-9828-7d77f92ac5e6	13	midtjylland-randersklyngen:cluster	BEVILLING	41	46	3000000
731302e3-43a5-4b8b-9828-7d77f92ac5e6	14	midtjylland-randersklyngen:cluster	BEVILLING	40	45	2500000
731302e3-43a5-4b8b-9828-7d77f92ac5e6	15	midtjylland-randersklyngen:cluster	BEVILLING	39	44	3500000
731302e3-43a5-4b8b-9828-7d77f92ac5e6	16	midtjylland-randersklyngen:cluster	FORBRUG	53	58	8841275
731302e3-43a5-4b8b-9828-7d77f92ac5e6	17	midtjylland-randersklyngen:cluster	FORBRUG	57	61	3120750
731302e3-43a5-4b8b-9828-7d77f92ac5e6	18	midtjylland-randersklyngen:cluster	FORBRUG	55	60	1264025
731302e3-43a5-4b8b-9828-7d77f92ac5e6	19	midtjylland-randersklyngen:cluster	FORBRUG	54	59	1773950
79442e0e-2cbf-496a-ac3b-cd9e39e5310e	1	sjaelland-suh:cluster	FORBRUG	94	90	800000
8a05a70f-d7e3-41f0-9ed1-6bddc8ddec8a	1	sjaelland-slagelse:cluster	BEVILLING	73	74	100000000
8a05a70f-d7e3-41f0-9ed1-6bddc8ddec8a	2	sjaelland-slagelse:cluster	FORBRUG	75	76	100000000
8bbb12cd-a9c9-46c5-b679-a634d2e12d80	1	syddanmark-fyn:cluster	BEVILLING	68	72	30000000
9638c2e8-81ae-4d7e-81f1-e311130531ed	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	20	50000000
9638c2e8-81ae-4d7e-81f1-e311130531ed	2	syddanmark-sydvestjylland:cluster	BEVILLING	15	21	2000000
9638c2e8-81ae-4d7e-81f1-e311130531ed	3	syddanmark-sydvestjylland:cluster	BEVILLING	16	22	69200000
9638c2e8-81ae-4d7e-81f1-e311130531ed	4	syddanmark-sydvestjylland:cluster	BEVILLING	17	23	500000
9638c2e8-81ae-4d7e-81f1-e311130531ed	5	syddanmark-sydvestjylland:cluster	BEVILLING	18	24	6000000
9638c2e8-81ae-4d7e-81f1-e311130531ed	6	syddanmark-sydvestjylland:cluster	BEVILLING	19	25	6000000
a2b79b24-f4bd-4488-8694-6a6ca2913476	1	sjaelland-suh:cluster	BEVILLING	92	88	30000000
b3fc4a62-b1ae-45c3-a592-9e3fc8ababa6	1	sjaelland-suh:cluster	BEVILLING	88	92	30000000
b7dc15e6-4877-4124-89c9-fe660ab90f69	1	sjaelland-holbaek:cluster	BEVILLING	85	81	30000000
bf4a2523-586b-4d4e-bfc3-834c2d69bf92	1	syddanmark-sydvestjylland:cluster	BEVILLING	14	30	5000000
bf4a2523-586b-4d4e-bfc3-834c2d69bf92	2	syddanmark-sydvestjylland:cluster	BEVILLING	15	31	7500000
bf4a2523-586b-4d4e-bfc3-834c2d69bf92	3	syddanmark-sydvestjylland:cluster	BEVILLING	19	32	9500000
d46428ee-217d-47a4-85b3-84683c9d60e3	1	syddanmark-fyn:cluster	BEVILLING	67	68	100000000
d46428ee-217d-47a4-85b3-84683c9d60e3	2	syddanmark-fyn:cluster	FORBRUG	69	70	100000000
dca27abf-719b-469e-be34-9bfedd7d04e2	1	sjaelland-suh:cluster	FORBRUG	90	94	1200050
f3f09107-fbea-4e82-9fc0-e1ed94580568	1	sjaelland-holbaek:cluster	BEVILLING	80	81	100000000
f3f09107-fbea-4e82-9fc0-e1ed94580568	2	sjaelland-holbaek:cluster	FORBRUG	82	83	100000000
f6a94f8e-d9a8-49f8-8dfe-06536c13c5e9	1	sjaelland-slagelse:cluster	BEVILLING	74	77	30000000
\.

COPY unknown_event_type (type, events, first_seen_at, last_seen_at) FROM stdin;
meetings.something-new.v1	1	2026-11-28 08:36:45.303785+00	2026-11-28 08:36:45.303785+00
\.

COPY withdrawn_effect (id, cooperation, known_since) FROM stdin;
bc82e4e3-d746-46a5-a18c-37059f864fa5	sjaelland-suh	2026-11-28 08:36:24.654174+00
ee9b19f4-c6a5-4050-b438-d371e0993edc	sjaelland-suh	2026-11-28 08:36:45.270415+00
\.
